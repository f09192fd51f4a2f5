package org.pacewell.cohort;

/** What enrolling somebody came to: a seat, or a place in the queue for one. */
public sealed interface Placement {
    Enrolment enrolment();

    record Seated(Enrolment enrolment, int seat) implements Placement {}

    record Waiting(Enrolment enrolment, int position) implements Placement {}
}
