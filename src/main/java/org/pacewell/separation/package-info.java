/** Participants who are kept apart: two people who must not meet in one group. */
@NullMarked
package org.pacewell.separation;

import org.jspecify.annotations.NullMarked;
