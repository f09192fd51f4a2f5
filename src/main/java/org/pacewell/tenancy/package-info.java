/** The current clinic, the base class of what a clinic owns, and the hook of row-level security. */
@NullMarked
package org.pacewell.tenancy;

import org.jspecify.annotations.NullMarked;
