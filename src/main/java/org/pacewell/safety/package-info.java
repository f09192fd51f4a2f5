/** Safety in a session: what happened is recorded in two taps, says whom to call at once, and becomes somebody's task. */
@NullMarked
package org.pacewell.safety;

import org.jspecify.annotations.NullMarked;
