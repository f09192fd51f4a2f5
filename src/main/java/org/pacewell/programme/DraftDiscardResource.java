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
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.Form;
import org.pacewell.web.FormErrors;

/** The page on which a draft is thrown away, after a question. */
@Path("/programmes/{id}/discard")
@Transactional
public class DraftDiscardResource {
    private final Drafts drafts;

    DraftDiscardResource(Drafts drafts) {
        this.drafts = drafts;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public TemplateInstance ask(@RestPath String id) {
        return page(drafts.require(Ids.parse(id)), FormErrors.NONE);
    }

    @POST
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public Response throwAway(@RestPath String id, @RestForm @DefaultValue("") String version) {
        var draft = drafts.require(Ids.parse(id));
        try {
            drafts.throwAway(draft, Form.seenVersion(version));
            return Done.goTo("/programmes", OutlineForms.words().was_discarded());
        } catch (Refusal refusal) {
            return Answers.invalid(page(draft, FormErrors.of(refusal, "discard")));
        }
    }

    private static OutlinePages.DraftDiscard page(Programme draft, FormErrors errors) {
        return new OutlinePages.DraftDiscard(draft.id(), draft.version(), draft.edition(), draft.name(), errors);
    }
}
