package org.pacewell.participant;

import static org.pacewell.access.Role.PARTICIPANT;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.pacewell.access.SignedIn;
import org.pacewell.attendance.Apologies;
import org.pacewell.attendance.Apology;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.Sites;
import org.pacewell.rule.Ids;
import org.pacewell.rule.NotFound;
import org.pacewell.schedule.GuestPlaces;
import org.pacewell.schedule.Sessions;
import org.pacewell.topic.FileAnswers;
import org.pacewell.topic.HandoutKind;
import org.pacewell.topic.HandoutPdf;
import org.pacewell.topic.TopicVersion;
import org.pacewell.topic.TopicVersions;
import org.pacewell.web.Done;

/** The participant's portal. Whose pages these are comes from the sign-in, never from the address. */
@Path("/")
@Transactional
public class MineResource {
    private final MyProgramme mine;
    private final MineViews views;
    private final TopicVersions versions;
    private final HandoutPdf pdf;
    private final FileAnswers files;
    private final Sites sites;
    private final Sessions sessions;
    private final GuestPlaces guests;
    private final Apologies apologies;
    private final SignedIn person;
    private final Trail trail;
    private final Clock clock;

    MineResource(
            MyProgramme mine,
            MineViews views,
            TopicVersions versions,
            HandoutPdf pdf,
            FileAnswers files,
            Sites sites,
            Sessions sessions,
            GuestPlaces guests,
            Apologies apologies,
            SignedIn person,
            Trail trail,
            Clock clock) {
        this.mine = mine;
        this.views = views;
        this.versions = versions;
        this.pdf = pdf;
        this.files = files;
        this.sites = sites;
        this.sessions = sessions;
        this.guests = guests;
        this.apologies = apologies;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Path("home")
    @RolesAllowed(PARTICIPANT)
    public TemplateInstance home() {
        trail.readOf(me(), "schedule", null);
        return views.home(person.name(), mine.sessionsOf(me()), mine.handoutsOf(me()), clock.instant());
    }

    @GET
    @Path("my-programme")
    @RolesAllowed(PARTICIPANT)
    public TemplateInstance programme() {
        trail.readOf(me(), "schedule", null);
        return views.programme(mine.sessionsOf(me()), mine.handoutsOf(me()), clock.instant());
    }

    @GET
    @Path("handouts/{id}")
    @RolesAllowed(PARTICIPANT)
    public TemplateInstance handout(
            @RestPath String id, @RestQuery @Nullable String version, @RestQuery @Nullable String kind) {
        var given = given(Ids.parse(id), version);
        return views.handout(given, HandoutKind.of(kind));
    }

    /** The same as a file to keep or print. */
    @GET
    @Path("handouts/{id}/pdf")
    @Produces("application/pdf")
    @RolesAllowed(PARTICIPANT)
    public Response handoutFile(
            @RestPath String id, @RestQuery @Nullable String version, @RestQuery @Nullable String kind) {
        return pdf.of(given(Ids.parse(id), version), HandoutKind.of(kind));
    }

    /** A file that goes with a handout. */
    @GET
    @Path("handouts/{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed(PARTICIPANT)
    public Response file(
            @RestPath String id, @RestPath String file, @RestQuery @Nullable String version, @Context Request asked) {
        var wanted = Ids.parse(file);
        var given = given(Ids.parse(id), version).content().files().stream()
                .filter(it -> it.id().equals(wanted) && it.isForParticipants())
                .findFirst();
        return files.of(given.orElseThrow(NotFound::new), asked);
    }

    /** The version of a handout that one of the participant's sessions gives; unasked, the newest of these. */
    private TopicVersion given(UUID topic, @Nullable String version) {
        trail.readOf(me(), "handout", topic);
        var mayRead = mine.handoutsOf(me()).stream()
                .filter(handout -> handout.topicId().equals(topic))
                .filter(handout -> version == null || version.equals("" + handout.version()))
                .mapToInt(MyProgramme.Handout::version)
                .max();
        return versions.require(topic, mayRead.orElseThrow(NotFound::new));
    }

    /** How to get to one of the participant's own sessions. */
    @GET
    @Path("my-sessions/{id}/directions")
    @RolesAllowed(PARTICIPANT)
    public TemplateInstance directions(@RestPath String id) {
        trail.readOf(me(), "directions", Ids.parse(id));
        var session = sessions.requireOfParticipant(Ids.parse(id), me());
        var site = session.siteId().map(sites::require).orElseThrow(NotFound::new);
        return new MinePages.Directions(site.name(), site.address(), site.directions());
    }

    /** What the participant says before a session; an empty word takes back an earlier one. */
    @POST
    @Path("my-sessions/{id}/apology")
    @RolesAllowed(PARTICIPANT)
    public Response say(@RestPath String id, @RestForm @DefaultValue("") String kind) {
        trail.readOf(me(), "schedule", Ids.parse(id));
        var session = sessions.requireOfParticipant(Ids.parse(id), me());
        var enrolment = guests.requireMembership(session, me());
        var word = Arrays.stream(Apology.Kind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst();
        if (word.isPresent()) apologies.say(session, enrolment, word.get(), clock.instant());
        else apologies.withdraw(session, enrolment, clock.instant());
        trail.wroteOf(me(), "say", "apology", session.id());
        return Done.goTo("/home", word.isPresent() ? words().told() : words().glad());
    }

    private UUID me() {
        return person.participantId();
    }

    private static ParticipantMessages words() {
        return MessageBundles.get(ParticipantMessages.class);
    }
}
