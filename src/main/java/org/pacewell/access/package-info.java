/** Roles, and who is signed in. */
@NullMarked
package org.pacewell.access;

import org.jspecify.annotations.NullMarked;
