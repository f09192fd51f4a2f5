/** The clinic's calendar: the sessions, closures and absences of its sites, rooms and staff as months and weeks. */
@NullMarked
package org.pacewell.calendar;

import org.jspecify.annotations.NullMarked;
