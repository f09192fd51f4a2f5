package org.pacewell.platform;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** Two clinics with one issuer would let each other's people in. */
final class IssuerTaken extends Refusal {
    IssuerTaken() {
        super(409, List.of(FieldError.of("issuer", "IssuerTaken")));
    }
}
