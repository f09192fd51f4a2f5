/** Participants and staff members as people. */
@NullMarked
package org.pacewell.person;

import org.jspecify.annotations.NullMarked;
