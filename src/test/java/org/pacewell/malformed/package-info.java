/** What Pacewell answers to requests that no honest program or browser sends. */
@NullMarked
package org.pacewell.malformed;

import org.jspecify.annotations.NullMarked;
