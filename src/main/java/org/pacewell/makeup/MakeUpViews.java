package org.pacewell.makeup;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.CohortPolicy;
import org.pacewell.cohort.Cohorts;
import org.pacewell.cohort.Enrolment;
import org.pacewell.person.Participants;
import org.pacewell.schedule.GuestPlace;
import org.pacewell.schedule.GuestPlaces;
import org.pacewell.schedule.Places;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Words;

/** Gathers what the page of somebody's make-up sessions shows. */
@ApplicationScoped
class MakeUpViews {
    private final MakeUps makeUps;
    private final GuestPlaces guests;
    private final Sessions sessions;
    private final Cohorts cohorts;
    private final Places places;
    private final Participants participants;
    private final CohortPolicy policy;

    MakeUpViews(
            MakeUps makeUps,
            GuestPlaces guests,
            Sessions sessions,
            Cohorts cohorts,
            Places places,
            Participants participants,
            CohortPolicy policy) {
        this.makeUps = makeUps;
        this.guests = guests;
        this.sessions = sessions;
        this.cohorts = cohorts;
        this.places = places;
        this.participants = participants;
        this.policy = policy;
    }

    MakeUpPages.MakeUpList page(Cohort cohort, Enrolment home, Instant now, FormErrors errors) {
        var person = participants.require(home.participantId());
        var known = places.known();
        return new MakeUpPages.MakeUpList(
                cohort.id(),
                cohort.name(),
                home.id(),
                words().who(person.name(), Words.plain(person.birthDate())),
                person.name(),
                placeRows(home.id(), known, now),
                makeUps.of(cohort, home, now).stream()
                        .map(missed -> missed(missed, known))
                        .toList(),
                policy.mayPlan(),
                errors);
    }

    private List<MakeUpPages.PlaceRow> placeRows(UUID enrolment, Places.Known known, Instant now) {
        var given = guests.ofEnrolment(enrolment);
        var visited = sessions.all(given.stream().map(GuestPlace::sessionId).toList()).stream()
                .collect(Collectors.toMap(Session::id, Function.identity()));
        return given.stream()
                .map(place -> row(place, Objects.requireNonNull(visited.get(place.sessionId())), known, now))
                .toList();
    }

    private MakeUpPages.PlaceRow row(GuestPlace place, Session session, Places.Known known, Instant now) {
        var host = cohorts.require(place.cohortId());
        var zone = session.zone();
        var state = place.withdrawnAt()
                .map(at -> words().withdrawn_on(Words.plain(at.atZone(zone).toLocalDate())))
                .orElseGet(() -> words().given_on(
                                Words.plain(place.givenAt().atZone(zone).toLocalDate())));
        return new MakeUpPages.PlaceRow(
                place.id(),
                words().place(session.title(), host.name()),
                session.day(),
                when(session),
                known.of(session),
                state,
                place.isInForce() && session.starts().isAfter(now));
    }

    private static MakeUpPages.MissedModule missed(MakeUps.Missed missed, Places.Known known) {
        return new MakeUpPages.MissedModule(
                missed.module().id(),
                missed.module().title(),
                missed.offers().stream().map(offer -> offer(offer, known)).toList());
    }

    private static MakeUpPages.OfferRow offer(MakeUps.Offer offer, Places.Known known) {
        return new MakeUpPages.OfferRow(
                offer.session().id(),
                offer.session().day(),
                when(offer.session()),
                known.of(offer.session()),
                offer.candidate().cohort(),
                offer.candidate().free(),
                offer.obstacle().map(Obstacle::inWords).orElse(""));
    }

    private static String when(Session session) {
        return words().at(Words.full(session.day()), Words.clock(session.startsAt()), Words.clock(session.endsAt()));
    }

    private static MakeUpMessages words() {
        return MessageBundles.get(MakeUpMessages.class);
    }
}
