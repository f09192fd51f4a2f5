package org.pacewell.web;

import org.pacewell.rule.Refusal;

/** Two requests asked for the same thing at the same moment, and the other one has it. */
final class Collision extends Refusal {
    Collision() {
        super(409);
    }
}
