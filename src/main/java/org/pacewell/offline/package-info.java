/** Marks that a device made while it was out of reach: they arrive later, in any order, and none is dropped. */
@NullMarked
package org.pacewell.offline;

import org.jspecify.annotations.NullMarked;
