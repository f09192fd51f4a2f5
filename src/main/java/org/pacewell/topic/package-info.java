/** The topic library: what groups talk about, its versions and handouts. */
@NullMarked
package org.pacewell.topic;

import org.jspecify.annotations.NullMarked;
