/** Proves on a real PostgreSQL that clinics cannot reach each other's rows and that constraints decide races. */
@NullMarked
package org.pacewell.isolation;

import org.jspecify.annotations.NullMarked;
