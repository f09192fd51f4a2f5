/** Programmes of modules and segments, and the topic library. */
@NullMarked
package org.pacewell.programme;

import org.jspecify.annotations.NullMarked;
