package org.pacewell.programme;

import org.pacewell.rule.Refusal;

/** What is published is not written any more: cohorts follow it. */
final class ProgrammePublished extends Refusal {
    ProgrammePublished() {
        super(409);
    }
}
