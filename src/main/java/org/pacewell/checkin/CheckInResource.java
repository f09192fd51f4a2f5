package org.pacewell.checkin;

import static org.pacewell.access.Role.PARTICIPANT;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.access.SignedIn;
import org.pacewell.schedule.Places;
import org.pacewell.schedule.Session;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Words;

/** A participant who is in the room says so. */
@Path("/check-in")
@Transactional
public class CheckInResource {
    private final CheckIns checkIns;
    private final Places places;
    private final SignedIn person;
    private final Clock clock;

    CheckInResource(CheckIns checkIns, Places places, SignedIn person, Clock clock) {
        this.checkIns = checkIns;
        this.places = places;
        this.person = person;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(PARTICIPANT)
    public TemplateInstance type() {
        return new CheckInPages.CheckInNew("", FormErrors.NONE);
    }

    /** Where the square in the room leads. */
    @GET
    @Path("{token}")
    @RolesAllowed(PARTICIPANT)
    public Response confirm(@RestPath String token) {
        try {
            var session = checkIns.find(person.participantId(), token, clock.instant());
            return Response.ok(page(token, session)).build();
        } catch (NotHereNow no) {
            return again("", no);
        }
    }

    @POST
    @RolesAllowed(PARTICIPANT)
    public Response checkIn(@RestForm @DefaultValue("") String code) {
        try {
            var mark = checkIns.checkIn(person.participantId(), code, clock.instant());
            return Done.goTo("/home", mark.outcome().isPresent() ? words().done() : words().other_note());
        } catch (NotHereNow no) {
            return again(code, no);
        }
    }

    private CheckInPages.CheckInConfirm page(String token, Session session) {
        return new CheckInPages.CheckInConfirm(
                token,
                session.title(),
                words().when(Words.full(session.day()), Words.clock(session.startsAt()), Words.clock(session.endsAt())),
                places.known().of(session));
    }

    private static Response again(String code, NotHereNow no) {
        return Answers.invalid(new CheckInPages.CheckInNew(code, FormErrors.of(no, "code")));
    }

    private static CheckInMessages words() {
        return MessageBundles.get(CheckInMessages.class);
    }
}
