/** The walls between clinics, tried from outside. */
@NullMarked
package org.pacewell.isolation;

import org.jspecify.annotations.NullMarked;
