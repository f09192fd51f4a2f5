/** What staff find on their first page. */
@NullMarked
package org.pacewell.staff;

import org.jspecify.annotations.NullMarked;
