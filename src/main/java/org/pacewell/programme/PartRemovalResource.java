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

/** The page on which a stage or a module is taken out of a draft, after a question. */
@Path("/programmes/{id}/removal")
@Transactional
public class PartRemovalResource {
    private final Drafts drafts;

    PartRemovalResource(Drafts drafts) {
        this.drafts = drafts;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public TemplateInstance ask(@RestPath String id, @RestQuery @DefaultValue("") String at) {
        return page(drafts.require(Ids.parse(id)), Spot.of(at), FormErrors.NONE);
    }

    @POST
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public Response remove(
            @RestPath String id, @RestForm @DefaultValue("") String at, @RestForm @DefaultValue("") String version) {
        var draft = drafts.require(Ids.parse(id));
        var spot = Spot.of(at);
        var title = title(drafts.outline(draft), spot);
        try {
            drafts.rewrite(
                    draft, Form.seenVersion(version), "rewrite", outline -> OutlineEditing.remove(outline, spot));
            return Done.goTo(
                    "/programmes/" + id + "/outline", OutlineForms.words().was_removed(title));
        } catch (Refusal refusal) {
            return Answers.invalid(page(draft, spot, OutlineErrors.all(refusal, "removal")));
        }
    }

    private TemplateInstance page(Programme draft, Spot at, FormErrors errors) {
        var outline = drafts.outline(draft);
        var title = title(outline, at);
        int modules =
                at.isModule() ? 0 : outline.stages().get(at.stage()).modules().size();
        return new OutlinePages.PartRemoval(draft.id(), draft.version(), at.text(), title, modules, errors);
    }

    private static String title(ProgrammeOutline outline, Spot at) {
        return at.isModule()
                ? OutlineEditing.module(outline, at).title()
                : ProgrammeParts.title(at.stage(), Sequence.at(outline.stages(), at.stage()));
    }
}
