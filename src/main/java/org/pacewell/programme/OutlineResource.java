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
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.Form;
import org.pacewell.web.FormErrors;

/** The page on which the stages and modules of a draft are put in order. */
@Path("/programmes/{id}")
@Transactional
public class OutlineResource {
    private static final String UP = "up";

    private final Drafts drafts;
    private final OutlineViews views;

    OutlineResource(Drafts drafts, OutlineViews views) {
        this.drafts = drafts;
        this.views = views;
    }

    @GET
    @Path("outline")
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public TemplateInstance view(@RestPath String id, @RestQuery @DefaultValue("") String moved) {
        return views.view(drafts.require(Ids.parse(id)), moved, FormErrors.NONE);
    }

    /** Moves a stage or a module by one place. */
    @POST
    @Path("order")
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public Response move(
            @RestPath String id,
            @RestForm @DefaultValue("") String at,
            @RestForm @DefaultValue("") String to,
            @RestForm @DefaultValue("") String version) {
        var draft = drafts.require(Ids.parse(id));
        var spot = Spot.of(at);
        int by = to.equals(UP) ? -1 : 1;
        var landed = OutlineEditing.landing(drafts.outline(draft), spot, by);
        try {
            drafts.rewrite(
                    draft, Form.seenVersion(version), "reorder", outline -> OutlineEditing.move(outline, spot, by));
            return Done.goTo("/programmes/" + id + "/outline?moved=" + landed.text() + (by < 0 ? UP : "down"));
        } catch (Refusal refusal) {
            return Answers.invalid(views.view(draft, "", OutlineViews.beside(refusal)));
        }
    }

    /** Puts a module once more after itself. */
    @POST
    @Path("copies")
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public Response copy(
            @RestPath String id, @RestForm @DefaultValue("") String at, @RestForm @DefaultValue("") String version) {
        var draft = drafts.require(Ids.parse(id));
        var spot = Spot.of(at);
        var title = OutlineEditing.module(drafts.outline(draft), spot).title();
        var words = OutlineForms.words();
        try {
            drafts.rewrite(
                    draft,
                    Form.seenVersion(version),
                    "rewrite",
                    outline -> OutlineEditing.copy(outline, spot, words.copy_of(title)));
            return Done.goTo("/programmes/" + id + "/outline", words.was_copied(title));
        } catch (Refusal refusal) {
            return Answers.invalid(views.view(draft, "", OutlineViews.beside(refusal)));
        }
    }
}
