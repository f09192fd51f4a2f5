package org.pacewell.programme;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.MANAGER;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.pacewell.programme.ProgrammeOutline.StageOutline;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.rule.StaleEdit;
import org.pacewell.topic.Stale;
import org.pacewell.topic.TopicComparison;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** The page on which a stage is added or changed. */
@Path("/programmes/{id}/stage")
@Transactional
public class StageResource {
    private static final StageOutline NOTHING =
            new StageOutline("", Rhythm.WEEKLY, 1, 0, List.of(), List.of(), List.of());

    private final Drafts drafts;

    StageResource(Drafts drafts) {
        this.drafts = drafts;
    }

    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public TemplateInstance edit(@RestPath String id, @RestQuery @DefaultValue("") String at) {
        var draft = drafts.require(Ids.parse(id));
        if (at.isEmpty()) return page(draft, StageForm.emptyOn(draft.version()), List.of(), FormErrors.NONE);
        var spot = Spot.ofStage(Spot.of(at).stage());
        var stage = Sequence.at(drafts.outline(draft).stages(), spot.stage());
        return page(draft, StageForm.of(spot, stage, draft.version()), List.of(), FormErrors.NONE);
    }

    @POST
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public Response save(@RestPath String id, @BeanParam StageForm form) {
        var draft = drafts.require(Ids.parse(id));
        try {
            drafts.rewrite(draft, form.seenVersion(), "rewrite", outline -> changed(outline, form));
            return Done.goTo(
                    "/programmes/" + id + "/outline", OutlineForms.words().saved());
        } catch (StaleEdit stale) {
            return Answers.invalid(stale(draft, form, FormErrors.of(stale, "name")));
        } catch (Refusal refusal) {
            return Answers.invalid(
                    page(draft, form, List.of(), OutlineErrors.of(refusal, path(draft, form), "rhythm", List.of())));
        }
    }

    private static ProgrammeOutline changed(ProgrammeOutline outline, StageForm form) {
        return form.isNew()
                ? OutlineEditing.add(outline, form.outline(NOTHING))
                : OutlineEditing.change(outline, form.spot(), form::outline);
    }

    private String path(Programme draft, StageForm form) {
        var spot = form.isNew() ? Spot.ofStage(drafts.outline(draft).stages().size()) : form.spot();
        return spot.path();
    }

    /** What was typed, beside the stage that stands there now; with none there it becomes a new one. */
    private TemplateInstance stale(Programme draft, StageForm form, FormErrors errors) {
        var stages = drafts.outline(draft).stages();
        if (form.isNew() || form.spot().stage() >= stages.size()) {
            return page(draft, form.on("", draft.version()), List.of(), errors);
        }
        var saved = stages.get(form.spot().stage());
        var meanwhile = Stale.of(() -> OutlineText.stage(form.outline(saved)), OutlineText.stage(saved));
        return page(draft, form.on(form.at(), draft.version()), meanwhile, errors);
    }

    private static OutlinePages.StageEdit page(
            Programme draft, StageForm form, List<TopicComparison.Passage> meanwhile, FormErrors errors) {
        var words = OutlineForms.words();
        return new OutlinePages.StageEdit(
                draft.id(), form, form.isNew() ? words.new_stage() : words.change_stage(), meanwhile, errors);
    }
}
