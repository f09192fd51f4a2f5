/** The two-absence rescue: who stays away and nobody knows why becomes one timed task to get in touch with them. */
@NullMarked
package org.pacewell.rescue;

import org.jspecify.annotations.NullMarked;
