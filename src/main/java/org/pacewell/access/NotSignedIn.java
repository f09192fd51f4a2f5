package org.pacewell.access;

import org.pacewell.rule.Refusal;

/** A program that brings no token, or one that has expired, is forged, or belongs to another clinic. */
final class NotSignedIn extends Refusal {
    NotSignedIn() {
        super(401);
    }
}
