/** A few tiny types that every feature shares: refusals, identifiers. */
@NullMarked
package org.pacewell.rule;

import org.jspecify.annotations.NullMarked;
