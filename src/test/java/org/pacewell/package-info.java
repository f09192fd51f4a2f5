/** The program that tests of the API are written with. */
@NullMarked
package org.pacewell;

import org.jspecify.annotations.NullMarked;
