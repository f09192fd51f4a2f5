package org.pacewell.cohort;

import java.util.List;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;

/** The go for a group below its programme's smallest size is somebody's decision, which they have to say. */
public final class TooFewPeople extends Refusal {
    TooFewPeople(int seated, int minimum) {
        super(409, List.of(FieldError.of("evenBelowMinimum", "TooFewPeople", seated, minimum)), seated, minimum);
    }
}
