package org.pacewell.note;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.pacewell.audit.Trail;
import org.pacewell.rule.Refusal;
import org.pacewell.rule.StaleEdit;
import org.pacewell.topic.Stale;
import org.pacewell.topic.TopicComparison.Passage;
import org.pacewell.web.Answers;
import org.pacewell.web.Done;
import org.pacewell.web.Form;
import org.pacewell.web.FormErrors;

/** The headings under which the clinic writes its notes. */
@Path("/clinic/notes")
@Transactional
public class NoteTemplateResource {
    private final NoteTemplates templates;
    private final Trail trail;

    NoteTemplateResource(NoteTemplates templates, Trail trail) {
        this.templates = templates;
        this.trail = trail;
    }

    @GET
    @RolesAllowed({COORDINATOR, MANAGER})
    public TemplateInstance edit() {
        return page(Optional.empty(), List.of(), FormErrors.NONE);
    }

    @POST
    @Path("{kind}")
    @RolesAllowed({COORDINATOR, MANAGER})
    public Response save(
            @RestPath String kind,
            @RestForm @DefaultValue("") String headings,
            @RestForm @DefaultValue("") String version) {
        var which = NoteKind.of(kind);
        try {
            templates.rewrite(which, HeadingLines.checked(which.key(), headings), Form.seenVersion(version));
            trail.wrote("change", "note headings", null);
            return Done.goTo("/clinic/notes", NoteWords.words().headings_saved());
        } catch (StaleEdit stale) {
            var meanwhile = Stale.of(() -> headings.replace("\r\n", "\n"), saved(which));
            var now = new Typed(which, headings, "" + templates.version(which));
            return Answers.invalid(page(Optional.of(now), meanwhile, FormErrors.of(stale, which.key())));
        } catch (Refusal refusal) {
            var typed = new Typed(which, headings, version);
            return Answers.invalid(page(Optional.of(typed), List.of(), FormErrors.of(refusal, which.key())));
        }
    }

    /** What was typed of one kind, on a version. */
    private record Typed(NoteKind kind, String text, String version) {}

    /** What was typed of one kind stands beside what the other kind has. */
    private NotePages.NoteTemplateEdit page(Optional<Typed> typed, List<Passage> meanwhile, FormErrors errors) {
        var kinds = Arrays.stream(NoteKind.values())
                .map(kind -> typed.filter(it -> it.kind() == kind)
                        .orElseGet(() -> new Typed(kind, saved(kind), "" + templates.version(kind))))
                .map(it -> new NotePages.TemplateKind(
                        it.kind().key(),
                        NoteWords.title(it.kind()),
                        it.text(),
                        it.version(),
                        errors.of(it.kind().key())))
                .toList();
        return new NotePages.NoteTemplateEdit(kinds, meanwhile, errors);
    }

    private String saved(NoteKind kind) {
        return templates.headings(kind).stream().map(NoteHeading::line).collect(Collectors.joining("\n"));
    }
}
