package org.pacewell.web;

import org.pacewell.rule.Refusal;

/** A change that no form of ours sent. */
final class ForeignForm extends Refusal {
    ForeignForm() {
        super(403);
    }
}
