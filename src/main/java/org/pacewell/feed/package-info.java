/** A participant's sessions in a calendar of their own: its address, and the file that a telephone reads there. */
@NullMarked
package org.pacewell.feed;

import org.jspecify.annotations.NullMarked;
