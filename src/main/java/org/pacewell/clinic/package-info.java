/** Clinics, their sites, rooms, closures and look. */
@NullMarked
package org.pacewell.clinic;

import org.jspecify.annotations.NullMarked;
