/** One run of a programme: its places, enrolments and facilitators. */
@NullMarked
package org.pacewell.cohort;

import org.jspecify.annotations.NullMarked;
