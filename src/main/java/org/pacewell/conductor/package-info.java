/** Running a session by its plan: a quiet clock, the prompts of the moment, one-tap arrivals, and what was given in the end. */
@NullMarked
package org.pacewell.conductor;

import org.jspecify.annotations.NullMarked;
