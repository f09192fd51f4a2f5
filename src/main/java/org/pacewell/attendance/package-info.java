/** The register: an outcome per person per session, and what it adds up to. */
@NullMarked
package org.pacewell.attendance;

import org.jspecify.annotations.NullMarked;
