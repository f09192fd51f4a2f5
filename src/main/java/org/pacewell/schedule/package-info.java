/** The dated sessions of a cohort: generate, move, cancel, and never clash. */
@NullMarked
package org.pacewell.schedule;

import org.jspecify.annotations.NullMarked;
