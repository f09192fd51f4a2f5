package org.pacewell.programme;

import static org.pacewell.access.Role.CLINICIAN;
import static org.pacewell.access.Role.COORDINATOR;
import static org.pacewell.access.Role.MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.pacewell.access.SignedIn;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Refusal;
import org.pacewell.web.FormErrors;

/** Gathers what the pages of a programme show. */
@ApplicationScoped
class ProgrammeViews {
    private final Programmes programmes;
    private final ProgrammeParts parts;
    private final SignedIn person;

    ProgrammeViews(Programmes programmes, ProgrammeParts parts, SignedIn person) {
        this.programmes = programmes;
        this.parts = parts;
        this.person = person;
    }

    ProgrammePages.ProgrammeView view(Programme programme, FormErrors errors) {
        var outline = programmes.outline(programme);
        return new ProgrammePages.ProgrammeView(
                row(programme, programme.modules().size()),
                programme.version(),
                standing(programme),
                ProgrammeWords.time(programme.minutes()),
                parts.stages(outline),
                ProgrammeWords.shares(outline.allModules()),
                rules(outline),
                errors,
                may());
    }

    ProgrammePages.ProgrammePlan plan(Programme programme) {
        var outline = programmes.outline(programme);
        return new ProgrammePages.ProgrammePlan(
                row(programme, programme.modules().size()),
                ProgrammeWords.time(programme.minutes()),
                parts.stages(outline),
                ProgrammeWords.shares(outline.allModules()),
                rules(outline));
    }

    ProgrammePages.Row row(Programme programme, int modules) {
        return new ProgrammePages.Row(
                programme.id(),
                programme.name(),
                programme.summary(),
                programme.edition(),
                modules,
                words().sizes(programme.minimumSize(), programme.maximumSize()),
                badge(programme));
    }

    ProgrammePages.May may() {
        var write = person.is(COORDINATOR) || person.is(CLINICIAN) || person.is(MANAGER);
        return new ProgrammePages.May(write, person.is(COORDINATOR));
    }

    /** Errors beside the segments that they name. */
    static FormErrors beside(Refusal refusal) {
        var errors = FormErrors.of(refusal, "publication").list().stream()
                .map(error -> new FieldError(anchor(error.field()), error.message()))
                .toList();
        return new FormErrors(errors);
    }

    private static String anchor(String field) {
        return field.replaceAll("\\.topic$", "").replaceAll("[\\[\\].]+", "-");
    }

    static ProgrammePages.Badge badge(Programme programme) {
        if (!programme.isPublished()) return new ProgrammePages.Badge(words().draft(), "plain");
        if (programme.isRetired()) return new ProgrammePages.Badge(words().retired(), "plain");
        return new ProgrammePages.Badge(words().published(), "leaf");
    }

    private ProgrammePages.Standing standing(Programme programme) {
        var editions = programmes.editions(programme.key());
        var draft = editions.stream().filter(it -> !it.isPublished()).findFirst();
        var newest =
                editions.stream().filter(Programme::isPublished).findFirst().orElse(programme);
        return new ProgrammePages.Standing(
                !programme.isPublished(),
                programme.isRetired(),
                programme.isPublished() && newest.edition() > programme.edition(),
                draft.isPresent(),
                newest.id(),
                draft.orElse(programme).id());
    }

    private static ProgrammePages.Rules rules(ProgrammeOutline outline) {
        int count = outline.allModules().size();
        return new ProgrammePages.Rules(
                ProgrammeWords.days(outline.weekdays()),
                ProgrammeWords.times(outline.startsAt().stream().toList()),
                outline.joinUntil().map(words()::joining_until).orElse(words().joining_any()),
                outline.completeWith()
                        .map(number -> words().completion_of(number, count))
                        .orElse(words().completion_none()),
                outline.measurePoints().stream().map(MeasurePoint::label).collect(Collectors.joining(", ")));
    }

    static ProgrammeMessages words() {
        return ProgrammeWords.words();
    }
}
