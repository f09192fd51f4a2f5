/** The pages and the JSON on which a cohort is planned: its facts and state, its dates as a proposal first, its places. */
@NullMarked
package org.pacewell.planning;

import org.jspecify.annotations.NullMarked;
