package org.pacewell.web;

import org.pacewell.rule.Refusal;

/** An edit that does not say which version it was begun on (RFC 6585, 428). */
final class VersionMissing extends Refusal {
    VersionMissing() {
        super(428);
    }
}
