/** What Pacewell promises, which tests prove it, and the table of that at the end of a run. */
@NullMarked
package org.pacewell.promise;

import org.jspecify.annotations.NullMarked;
