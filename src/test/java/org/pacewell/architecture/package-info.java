/** Guards the shape of the code: who may use whom, what things are called, where words stand. */
@NullMarked
package org.pacewell.architecture;

import org.jspecify.annotations.NullMarked;
