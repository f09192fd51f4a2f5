/** Proves that people are told what concerns them, alone and once. */
@NullMarked
package org.pacewell.notice;

import org.jspecify.annotations.NullMarked;
