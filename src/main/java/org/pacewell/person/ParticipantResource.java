package org.pacewell.person;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.access.SignedIn;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Words;

/** Pages about participants. */
@Path("/participants")
@Transactional
public class ParticipantResource {
    private static final int PAGE = 25;

    private final Participants participants;
    private final OpeningARecord opening;
    private final ApartFrom apart;
    private final OpenClinics clinics;
    private final SignedIn person;
    private final Trail trail;
    private final Clock clock;

    ParticipantResource(
            Participants participants,
            OpeningARecord opening,
            ApartFrom apart,
            OpenClinics clinics,
            SignedIn person,
            Trail trail,
            Clock clock) {
        this.participants = participants;
        this.opening = opening;
        this.apart = apart;
        this.clinics = clinics;
        this.person = person;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public TemplateInstance list(@RestQuery @DefaultValue("") String query, @RestQuery @DefaultValue("") String after) {
        var last = Ids.tryParse(after).flatMap(participants::find);
        var found = participants.search(query, last, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        return new ParticipantPages.ParticipantList(
                query,
                shown.stream().map(ParticipantPages.Row::of).toList(),
                found.size() > PAGE ? next(query, shown.getLast()) : "",
                participants.isReachLimited(),
                participants.beyondReach(query).stream().map(Participant::id).toList(),
                mayEdit());
    }

    @GET
    @Path("new")
    @RolesAllowed({COORDINATOR, CLINICIAN})
    public TemplateInstance blank(@RestQuery @DefaultValue("") String cohort) {
        var form = ParticipantForm.empty().forCohort(cohort);
        return new ParticipantPages.ParticipantEdit("", form, FormErrors.NONE);
    }

    @POST
    @RolesAllowed({COORDINATOR, CLINICIAN})
    public Response add(@BeanParam ParticipantForm form) {
        try {
            var added = participants.add(new Participant(form.details(today()), clock.instant()));
            trail.wroteOf(added.id(), "add", "participant", added.id());
            return Done.goTo(after(added, form), words().added());
        } catch (Refusal refusal) {
            return again("", form, refusal);
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public Response view(@RestPath String id) {
        var found = participants.require(Ids.parse(id));
        if (!participants.isWithinReach(found.id())) return outside(found);
        trail.readOf(found.id(), "participant", found.id());
        var open = opening.inForce(found.id());
        var details = found.details();
        var page = new ParticipantPages.ParticipantView(
                found.id(),
                found.name(),
                found.calledBy(),
                found.pronouns(),
                ParticipantPages.Row.of(found),
                details.email().orElse(""),
                details.phone().orElse(""),
                details.needsNote(),
                open.map(it -> Words.clock(
                                it.ends().atZone(clinics.current().zone()).toLocalTime()))
                        .orElse(""),
                open.map(Opening::reason).orElse(""),
                mayEdit() ? apart.of(found.id()) : List.of(),
                person.seesWholeClinic(),
                mayEdit());
        return Response.ok(page).build();
    }

    /** In place of a record beyond reach stands how to open it. */
    private Response outside(Participant whose) {
        trail.wroteOf(whose.id(), "turn away", "participant", whose.id());
        var page = opening.page(whose.id(), "", FormErrors.NONE);
        return Response.status(Response.Status.FORBIDDEN)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page)
                .build();
    }

    @GET
    @Path("{id}/edit")
    @RolesAllowed({COORDINATOR, CLINICIAN})
    public TemplateInstance edit(@RestPath String id) {
        var found = participants.requireWithinReach(Ids.parse(id));
        trail.readOf(found.id(), "participant", found.id());
        return new ParticipantPages.ParticipantEdit(id, ParticipantForm.of(found), FormErrors.NONE);
    }

    @POST
    @Path("{id}")
    @RolesAllowed({COORDINATOR, CLINICIAN})
    public Response correct(@RestPath String id, @BeanParam ParticipantForm form) {
        var found = participants.requireWithinReach(Ids.parse(id));
        trail.wroteOf(found.id(), "correct", "participant", found.id());
        try {
            var details = form.details(today());
            found.requireVersion(form.seenVersion());
            participants.correct(found, details);
            return Done.goTo("/participants/" + id, words().saved());
        } catch (Refusal refusal) {
            return again(id, form, refusal);
        }
    }

    private static Response again(String id, ParticipantForm form, Refusal refusal) {
        return Answers.invalid(new ParticipantPages.ParticipantEdit(id, form, FormErrors.of(refusal, "givenName")));
    }

    /** Somebody who was added for a cohort goes on to it. */
    private static String after(Participant added, ParticipantForm form) {
        return Ids.tryParse(form.cohort())
                .map(cohort -> "/cohorts/%s/enrolments/new?query=%s"
                        .formatted(cohort, URLEncoder.encode(added.name(), StandardCharsets.UTF_8)))
                .orElse("/participants/" + added.id());
    }

    private boolean mayEdit() {
        return person.is(COORDINATOR) || person.is(CLINICIAN);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String next(String query, Participant last) {
        return "/participants?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&after=" + last.id();
    }

    private static PersonMessages words() {
        return MessageBundles.get(PersonMessages.class);
    }
}
