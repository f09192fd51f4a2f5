/** Two demo clinics with made-up people, for trying Pacewell; loaded only when asked for. */
@NullMarked
package org.pacewell.demo;

import org.jspecify.annotations.NullMarked;
