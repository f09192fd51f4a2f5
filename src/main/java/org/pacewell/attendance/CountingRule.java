package org.pacewell.attendance;

import io.quarkus.qute.i18n.MessageBundles;
import org.pacewell.clinic.Clinic;

/**
 * Which sessions count in the denominator of somebody's attendance. What the clinic cancelled never does; whether
 * sessions do for which they sent an apology, or had a recap instead, is for the clinic to say.
 */
record CountingRule(boolean apologies) {
    static CountingRule of(Clinic clinic) {
        return new CountingRule(clinic.apologiesCount());
    }

    boolean counts(Outcome outcome) {
        if (outcome == Outcome.CANCELLED_BY_CLINIC) return false;
        return apologies || !outcome.isExplained();
    }

    /** The rule in words, to stand beside every figure that it made. */
    String inWords() {
        return words().counting(apologies);
    }

    /** How a column of a file is headed whose figures it made. */
    String heading(String what) {
        return words().counted(what, apologies);
    }

    private static AttendanceMessages words() {
        return MessageBundles.get(AttendanceMessages.class);
    }
}
