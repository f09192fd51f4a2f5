/** One-to-one appointments of a cohort's people: who still needs one, finding times, arranging them. */
@NullMarked
package org.pacewell.appointment;

import org.jspecify.annotations.NullMarked;
