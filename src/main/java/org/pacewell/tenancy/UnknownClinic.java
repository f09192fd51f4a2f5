package org.pacewell.tenancy;

import org.pacewell.rule.Refusal;

/** The host names no clinic of this platform. */
final class UnknownClinic extends Refusal {
    UnknownClinic() {
        super(404);
    }
}
