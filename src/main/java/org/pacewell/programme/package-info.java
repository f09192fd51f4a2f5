/** Programmes of stages, modules and segments, in editions. */
@NullMarked
package org.pacewell.programme;

import org.jspecify.annotations.NullMarked;
