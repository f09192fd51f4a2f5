package org.pacewell.planning;

import org.pacewell.schedule.Hindrance;

/** What stands in the way of a session, as pages show it. */
public record HindranceRow(String reason, String tone) {
    public static HindranceRow of(Hindrance hindrance) {
        return new HindranceRow(hindrance.reason(), hindrance.stops() ? "rose" : "sun");
    }
}
