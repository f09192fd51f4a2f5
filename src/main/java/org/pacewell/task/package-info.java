/** Tasks: what waits for a person, with an owner and a clock, until somebody closes it and says why. */
@NullMarked
package org.pacewell.task;

import org.jspecify.annotations.NullMarked;
