package org.pacewell.separation;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** Keeps two participants apart, and lets them meet again. */
@Path("/participants/{id}/separations")
@Transactional
public class SeparationResource {
    private final Recording recording;
    private final Pairs pairs;
    private final SeparationViews views;

    SeparationResource(Recording recording, Pairs pairs, SeparationViews views) {
        this.recording = recording;
        this.pairs = pairs;
        this.views = views;
    }

    @GET
    @Path("new")
    @RolesAllowed({COORDINATOR, CLINICIAN})
    public TemplateInstance form(
            @RestPath String id,
            @RestQuery @DefaultValue("") String query,
            @RestQuery @DefaultValue("") String participantId) {
        return views.page(recording.reach(id), query, SeparationForm.of(participantId), FormErrors.NONE);
    }

    @POST
    @RolesAllowed({COORDINATOR, CLINICIAN})
    public Response record(@RestPath String id, @BeanParam SeparationForm form) {
        var whose = recording.reach(id);
        try {
            recording.record(whose, form.chosen(), form.reason());
            return Done.goTo(
                    "/participants/" + id, meet(whose.id()) ? words().recorded_but_meet() : words().recorded());
        } catch (InvalidInput | AlreadyKeptApart refusal) {
            return Answers.invalid(views.page(whose, "", form, FormErrors.of(refusal, "participantId")));
        }
    }

    @POST
    @Path("{separation}/end")
    @RolesAllowed({COORDINATOR, CLINICIAN})
    public Response end(@RestPath String id, @RestPath String separation) {
        recording.end(recording.reach(id), Ids.parse(separation));
        return Done.goTo("/participants/" + id, words().ended());
    }

    /** Whether the pair that was recorded last is together somewhere. */
    private boolean meet(UUID whose) {
        return !pairs.of(whose).getFirst().meetings().isEmpty();
    }

    private static SeparationMessages words() {
        return MessageBundles.get(SeparationMessages.class);
    }
}
