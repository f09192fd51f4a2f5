/** The staff portal: today, and the way into a day's work. */
@NullMarked
package org.pacewell.staff;

import org.jspecify.annotations.NullMarked;
