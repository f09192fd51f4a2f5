/** The platform administrator's portal: opening clinics. */
@NullMarked
package org.pacewell.platform;

import org.jspecify.annotations.NullMarked;
