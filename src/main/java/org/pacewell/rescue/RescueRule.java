package org.pacewell.rescue;

import java.time.Duration;

/**
 * When a clinic wants somebody to be rung.
 *
 * @param wanted whether absences open tasks at all
 * @param inARow so many unexplained absences one after the other
 * @param firstSessions each of the first so many sessions counts on its own; 0 for none
 * @param hours until somebody is to have been in touch
 */
record RescueRule(boolean wanted, int inARow, int firstSessions, int hours) {
    static final RescueRule USUAL = new RescueRule(true, 2, 2, 72);

    Duration within() {
        return Duration.ofHours(hours);
    }
}
