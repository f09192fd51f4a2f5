/** What we tell people and when: a notice for each person, written with what it tells of and sent after that. */
@NullMarked
package org.pacewell.notice;

import org.jspecify.annotations.NullMarked;
