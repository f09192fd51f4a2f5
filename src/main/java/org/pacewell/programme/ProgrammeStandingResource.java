package org.pacewell.programme;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.topic.ClinicDay;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.Form;
import org.pacewell.web.FormErrors;

/** Pages on which a programme is published, drafted anew, retired and brought back. */
@Path("/programmes/{id}")
@Transactional
public class ProgrammeStandingResource {
    private final Programmes programmes;
    private final PublishingAProgramme publishing;
    private final ProgrammeViews views;
    private final ClinicDay clinic;
    private final Trail trail;

    ProgrammeStandingResource(
            Programmes programmes,
            PublishingAProgramme publishing,
            ProgrammeViews views,
            ClinicDay clinic,
            Trail trail) {
        this.programmes = programmes;
        this.publishing = publishing;
        this.views = views;
        this.clinic = clinic;
        this.trail = trail;
    }

    @POST
    @Path("publication")
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public Response publish(@RestPath String id, @RestForm @DefaultValue("") String version) {
        return attempt(id, version, programme -> {
            publishing.publish(programme, clinic.now(), clinic.today());
            trail.wrote("publish", "programme", programme.id());
            return done(programme, ProgrammeWords.words().was_published(programme.edition()));
        });
    }

    @POST
    @Path("editions")
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public Response next(@RestPath String id, @RestForm @DefaultValue("") String version) {
        return attempt(id, version, programme -> {
            var next = programmes.next(programme);
            programmes.flush();
            trail.wrote("draft", "programme", next.id());
            return Done.goTo(
                    "/programmes/" + next.id() + "/outline",
                    ProgrammeWords.words().was_begun(next.edition()));
        });
    }

    @GET
    @Path("retirement")
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public TemplateInstance retiring(@RestPath String id) {
        return retirement(programmes.require(Ids.parse(id)), FormErrors.NONE);
    }

    @POST
    @Path("retirement")
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public Response retire(@RestPath String id, @RestForm @DefaultValue("") String version) {
        var programme = programmes.require(Ids.parse(id));
        try {
            programme.requireVersion(Form.seenVersion(version));
            programme.retire(clinic.now());
            trail.wrote("retire", "programme", programme.id());
            return done(programme, ProgrammeWords.words().was_retired());
        } catch (Refusal refusal) {
            return Answers.invalid(retirement(programme, FormErrors.of(refusal, "retirement")));
        }
    }

    @POST
    @Path("return")
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public Response bringBack(@RestPath String id, @RestForm @DefaultValue("") String version) {
        return attempt(id, version, programme -> {
            programme.bringBack();
            trail.wrote("bring back", "programme", programme.id());
            return done(programme, ProgrammeWords.words().was_brought_back());
        });
    }

    private interface Step {
        Response take(Programme programme);
    }

    private Response attempt(String id, String version, Step step) {
        var programme = programmes.require(Ids.parse(id));
        try {
            programme.requireVersion(Form.seenVersion(version));
            return step.take(programme);
        } catch (Refusal refusal) {
            return Answers.invalid(views.view(programme, ProgrammeViews.beside(refusal)));
        }
    }

    private static ProgrammePages.ProgrammeRetirement retirement(Programme programme, FormErrors errors) {
        return new ProgrammePages.ProgrammeRetirement(programme.id(), programme.version(), programme.name(), errors);
    }

    private static Response done(Programme programme, String sentence) {
        return Done.goTo("/programmes/" + programme.id(), sentence);
    }
}
