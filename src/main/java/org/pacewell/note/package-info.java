/** Notes of a session: one about the group and one of each person; drafted, signed, co-signed, amended and never lost. */
@NullMarked
package org.pacewell.note;

import org.jspecify.annotations.NullMarked;
