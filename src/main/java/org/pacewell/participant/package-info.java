/** The participant's portal: what is next, the whole programme, the handouts. */
@NullMarked
package org.pacewell.participant;

import org.jspecify.annotations.NullMarked;
