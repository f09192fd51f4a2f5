/** Make-up sessions: where somebody can still have a module that they missed, and the guest place that lets them. */
@NullMarked
package org.pacewell.makeup;

import org.jspecify.annotations.NullMarked;
