/** How fast Pacewell is: the packaged application under load, beside what it promises. */
@NullMarked
package org.pacewell.bench;

import org.jspecify.annotations.NullMarked;
