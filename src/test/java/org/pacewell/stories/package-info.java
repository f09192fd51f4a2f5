/** Stories of a day's work in a real browser: plays whose steps are the methods below the test. */
@NullMarked
package org.pacewell.stories;

import org.jspecify.annotations.NullMarked;
