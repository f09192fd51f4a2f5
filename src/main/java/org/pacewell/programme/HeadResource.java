package org.pacewell.programme;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.audit.Trail;
import org.pacewell.programme.ProgrammeOutline.StageOutline;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.rule.StaleEdit;
import org.pacewell.topic.Stale;
import org.pacewell.topic.TopicComparison;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** Pages on which a programme is begun, and on which what is said of the whole is changed. */
@Path("/programmes")
@Transactional
public class HeadResource {
    private static final StageOutline FIRST_STAGE =
            new StageOutline("", Rhythm.WEEKLY, 1, 0, List.of(), List.of(), List.of());

    private final Programmes programmes;
    private final Drafts drafts;
    private final Trail trail;

    HeadResource(Programmes programmes, Drafts drafts, Trail trail) {
        this.programmes = programmes;
        this.drafts = drafts;
        this.trail = trail;
    }

    @GET
    @Path("new")
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public TemplateInstance blank() {
        return blank(ProgrammeForm.empty(), FormErrors.NONE);
    }

    @POST
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public Response begin(@BeanParam ProgrammeForm form) {
        try {
            var outline = ProgrammeOutline.of(form.head()).with(List.of(FIRST_STAGE));
            var programme = programmes.draft(outline);
            trail.wrote("draft", "programme", programme.id());
            return Done.goTo(
                    "/programmes/" + programme.id() + "/outline",
                    OutlineForms.words().was_begun());
        } catch (Refusal refusal) {
            return Answers.invalid(blank(form, FormErrors.of(refusal, "name")));
        }
    }

    @GET
    @Path("{id}/head")
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public TemplateInstance edit(@RestPath String id) {
        var draft = drafts.require(Ids.parse(id));
        var form = ProgrammeForm.of(drafts.outline(draft).head(), draft.version());
        return page(draft, form, List.of(), FormErrors.NONE);
    }

    @POST
    @Path("{id}/head")
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public Response change(@RestPath String id, @BeanParam ProgrammeForm form) {
        var draft = drafts.require(Ids.parse(id));
        try {
            var head = form.head();
            drafts.rewrite(draft, form.seenVersion(), "rewrite", outline -> outline.with(head));
            return Done.goTo(
                    "/programmes/" + id + "/outline", OutlineForms.words().saved());
        } catch (StaleEdit stale) {
            var saved = drafts.outline(draft);
            var meanwhile = Stale.of(() -> OutlineText.head(saved.with(form.head())), OutlineText.head(saved));
            return Answers.invalid(page(draft, form.on(draft.version()), meanwhile, FormErrors.of(stale, "name")));
        } catch (Refusal refusal) {
            return Answers.invalid(page(draft, form, List.of(), OutlineErrors.of(refusal, "", "name", List.of())));
        }
    }

    private static OutlinePages.HeadEdit blank(ProgrammeForm form, FormErrors errors) {
        return new OutlinePages.HeadEdit("", form, false, List.of(), errors);
    }

    private static OutlinePages.HeadEdit page(
            Programme draft, ProgrammeForm form, List<TopicComparison.Passage> meanwhile, FormErrors errors) {
        return new OutlinePages.HeadEdit(
                draft.id().toString(), form, !draft.modules().isEmpty(), meanwhile, errors);
    }
}
