package org.pacewell.schedule;

import org.pacewell.rule.Refusal;

/** A one-to-one appointment belongs to no series. */
final class NotForOneToOne extends Refusal {
    NotForOneToOne() {
        super(409);
    }
}
