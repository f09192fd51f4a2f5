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
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.rule.StaleEdit;
import org.pacewell.topic.Stale;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.FormErrors;

/** The page on which a module and its segments are written. Adding and ordering segments saves nothing yet. */
@Path("/programmes/{id}/module")
@Transactional
public class ModuleResource {
    private final Drafts drafts;
    private final PartViews views;

    ModuleResource(Drafts drafts, PartViews views) {
        this.drafts = drafts;
        this.views = views;
    }

    /** @param at a module, or a stage for a new module in it */
    @GET
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public TemplateInstance edit(@RestPath String id, @RestQuery @DefaultValue("") String at) {
        var draft = drafts.require(Ids.parse(id));
        var outline = drafts.outline(draft);
        var spot = Spot.of(at);
        var isReview = OutlineForms.isReview(outline, spot);
        if (!spot.isModule()) {
            return views.module(
                    draft.id(),
                    ModuleForm.emptyIn(spot, draft.version()),
                    List.of(),
                    isReview,
                    List.of(),
                    FormErrors.NONE);
        }
        var module = OutlineEditing.module(outline, spot);
        var rows = module.segments().stream().map(TypedSegment::of).toList();
        return views.module(
                draft.id(), ModuleForm.of(spot, module, draft.version()), rows, isReview, List.of(), FormErrors.NONE);
    }

    @POST
    @RolesAllowed({COORDINATOR, CLINICIAN, MANAGER})
    public Response save(@RestPath String id, @BeanParam ModuleForm form, @BeanParam SegmentForms segments) {
        var draft = drafts.require(Ids.parse(id));
        var outline = drafts.outline(draft);
        var step = form.taken();
        if (!step.isSave()) {
            var isReview = OutlineForms.isReview(outline, form.spot());
            return Response.ok(views.module(
                            draft.id(), form, step.taken(segments.rows()), isReview, List.of(), FormErrors.NONE))
                    .build();
        }
        try {
            drafts.rewrite(draft, form.seenVersion(), "rewrite", it -> changed(it, form, segments.rows()));
            return Done.goTo(
                    "/programmes/" + id + "/outline", OutlineForms.words().saved());
        } catch (StaleEdit stale) {
            return Answers.invalid(stale(draft, outline, form, segments.rows(), FormErrors.of(stale, "title")));
        } catch (Refusal refusal) {
            return Answers.invalid(refused(draft, outline, form, segments.rows(), refusal));
        }
    }

    private static ProgrammeOutline changed(ProgrammeOutline outline, ModuleForm form, List<TypedSegment> rows) {
        var spot = form.spot();
        var module = form.outline(rows, OutlineForms.isReview(outline, spot));
        return spot.isModule()
                ? OutlineEditing.change(outline, spot, module)
                : OutlineEditing.add(outline, spot.stage(), module);
    }

    private TemplateInstance refused(
            Programme draft, ProgrammeOutline outline, ModuleForm form, List<TypedSegment> rows, Refusal refusal) {
        var spot = form.spot();
        var stage = Sequence.at(outline.stages(), spot.stage());
        var place = spot.isModule()
                ? spot
                : Spot.ofModule(spot.stage(), stage.modules().size());
        var errors = OutlineErrors.of(refusal, place.path(), "title", OutlineForms.kept(rows));
        return views.module(draft.id(), form, rows, OutlineForms.isReview(outline, spot), List.of(), errors);
    }

    /** What was typed, beside the module that stands there now; with none there it becomes a new one. */
    private TemplateInstance stale(
            Programme draft, ProgrammeOutline outline, ModuleForm form, List<TypedSegment> rows, FormErrors errors) {
        var spot = form.spot();
        var stage =
                Spot.ofStage(Math.min(spot.stage(), Math.max(0, outline.stages().size() - 1)));
        var isReview = OutlineForms.isReview(outline, stage);
        var modules = outline.stages().get(stage.stage()).modules();
        if (!spot.isModule() || !stage.equals(Spot.ofStage(spot.stage())) || spot.number() >= modules.size()) {
            return views.module(draft.id(), form.on(stage, draft.version()), rows, isReview, List.of(), errors);
        }
        var saved = OutlineText.module(modules.get(spot.number()));
        var meanwhile = Stale.of(() -> OutlineText.module(form.outline(rows, isReview)), saved);
        return views.module(draft.id(), form.on(spot, draft.version()), rows, isReview, meanwhile, errors);
    }
}
