package org.pacewell.planning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pacewell.cohort.Enrolment;
import org.pacewell.schedule.GivingPlaces;

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

        Instant enrolledAt,

        @Schema(
                description = "When the person joins: sessions at whose time they have another cohort, where the clinic"
                        + " allows that")
        @Nullable
        List<GivingPlaces.Overlap> overlaps) {

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
                enrolment.enrolledAt(),
                null);
    }

    EnrolmentJson minding(List<GivingPlaces.Overlap> found) {
        if (found.isEmpty()) return this;
        return new EnrolmentJson(id, cohortId, participantId, name, place, seat, position, enrolledAt, found);
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
                enrolment.enrolledAt(),
                null);
    }
}
