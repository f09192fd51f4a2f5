/** Running a session, step by step. */
@NullMarked
package org.pacewell.conductor;

import org.jspecify.annotations.NullMarked;
