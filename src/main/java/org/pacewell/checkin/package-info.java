/** Self check-in: a code shown in the room, with which people mark themselves as here. */
@NullMarked
package org.pacewell.checkin;

import org.jspecify.annotations.NullMarked;
