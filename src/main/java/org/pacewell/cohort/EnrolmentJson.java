package org.pacewell.cohort;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody's place in a cohort as programs read it. */
record EnrolmentJson(
        UUID id,
        UUID cohortId,
        UUID participantId,
        String name,
        Place place,
        @Nullable Integer seat,

        @Schema(description = "The place in the queue, from 1") @Nullable
        Integer position,

        Instant enrolledAt) {

    enum Place {
        SEATED,
        WAITING
    }

    static EnrolmentJson seated(Enrolment enrolment, String name) {
        return new EnrolmentJson(
                enrolment.id(),
                enrolment.cohortId(),
                enrolment.participantId(),
                name,
                Place.SEATED,
                enrolment.seat().orElseThrow(),
                null,
                enrolment.enrolledAt());
    }

    static EnrolmentJson waiting(Enrolment enrolment, String name, int position) {
        return new EnrolmentJson(
                enrolment.id(),
                enrolment.cohortId(),
                enrolment.participantId(),
                name,
                Place.WAITING,
                null,
                position,
                enrolment.enrolledAt());
    }
}
