/** Marks that arrive late, twice, out of order and from several devices. */
@NullMarked
package org.pacewell.offline;

import org.jspecify.annotations.NullMarked;
