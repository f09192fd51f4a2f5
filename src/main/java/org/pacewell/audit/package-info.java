/** The append-only trail of writes and reads. */
@NullMarked
package org.pacewell.audit;

import org.jspecify.annotations.NullMarked;
