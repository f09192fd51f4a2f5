/** A cohort goes on with a later edition of its programme. */
@NullMarked
package org.pacewell.edition;

import org.jspecify.annotations.NullMarked;
