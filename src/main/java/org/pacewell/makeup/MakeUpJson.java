package org.pacewell.makeup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pacewell.schedule.GuestPlace;
import org.pacewell.schedule.Places;

/** What somebody missed and who still gives it, and their guest places, as programs read it. */
record MakeUpJson(UUID enrolmentId, List<MissedJson> missed, List<PlaceJson> guestPlaces) {
    record MissedJson(UUID moduleId, String title, List<OfferJson> offers) {}

    record OfferJson(
            UUID sessionId,
            String cohort,
            LocalDate date,

            @Schema(implementation = String.class, examples = "10:00")
            LocalTime startsAt,

            @Schema(implementation = String.class, examples = "12:30")
            LocalTime endsAt,

            String place,

            @Schema(description = "Places that neither members nor guests have")
            int free,

            @Schema(description = "What stands in the way; absent where the place can be given") @Nullable
            String hindrance) {}

    record PlaceJson(
            UUID id,
            UUID sessionId,
            UUID moduleId,
            Instant givenAt,
            @Nullable Instant withdrawnAt) {
        static PlaceJson of(GuestPlace place) {
            return new PlaceJson(
                    place.id(),
                    place.sessionId(),
                    place.moduleId(),
                    place.givenAt(),
                    place.withdrawnAt().orElse(null));
        }
    }

    static MakeUpJson of(UUID enrolment, List<MakeUps.Missed> missed, List<GuestPlace> places, Places.Known known) {
        return new MakeUpJson(
                enrolment,
                missed.stream()
                        .map(one -> new MissedJson(
                                one.module().id(),
                                one.module().title(),
                                one.offers().stream()
                                        .map(offer -> offer(offer, known))
                                        .toList()))
                        .toList(),
                places.stream().map(PlaceJson::of).toList());
    }

    private static OfferJson offer(MakeUps.Offer offer, Places.Known known) {
        var session = offer.session();
        return new OfferJson(
                session.id(),
                offer.candidate().cohort(),
                session.day(),
                session.startsAt(),
                session.endsAt(),
                known.of(session),
                offer.candidate().free(),
                offer.obstacle().map(Obstacle::inWords).orElse(null));
    }
}
