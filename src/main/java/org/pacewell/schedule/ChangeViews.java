package org.pacewell.schedule;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.cohort.Cohorts;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.web.FormErrors;
import org.pacewell.web.Option;
import org.pacewell.web.ShellMessages;
import org.pacewell.web.Words;

/** Gathers what the pages that change sessions show. */
@ApplicationScoped
class ChangeViews {
    private final Sessions sessions;
    private final CarriedOut carriedOut;
    private final Cohorts cohorts;
    private final Places places;
    private final StaffMembers staff;
    private final OpenClinics clinics;
    private final TellingOfDates telling;

    ChangeViews(
            Sessions sessions,
            CarriedOut carriedOut,
            Cohorts cohorts,
            Places places,
            StaffMembers staff,
            OpenClinics clinics,
            TellingOfDates telling) {
        this.sessions = sessions;
        this.carriedOut = carriedOut;
        this.cohorts = cohorts;
        this.places = places;
        this.staff = staff;
        this.clinics = clinics;
        this.telling = telling;
    }

    ChangePages.ChangeNew blank(Session session, ChangeForm form, Instant now, FormErrors errors) {
        var kind = ChangeForm.kind(form.kind()).orElse(SessionChange.Kind.MOVE);
        return new ChangePages.ChangeNew(
                head(session),
                form,
                title(kind),
                !session.isOneToOne()
                        && Set.of(
                                        SessionChange.Kind.MOVE,
                                        SessionChange.Kind.CANCEL,
                                        SessionChange.Kind.ROOM,
                                        SessionChange.Kind.FACILITATORS)
                                .contains(kind),
                places.options(places.known(), session.siteId()),
                facilitators(form),
                others(session, now),
                errors);
    }

    ChangePages.ChangePreview preview(Session session, ChangeForm form, DryRun run, FormErrors errors) {
        var kind = ChangeForm.kind(form.kind()).orElse(SessionChange.Kind.MOVE);
        var people = names(run.staff());
        return new ChangePages.ChangePreview(
                head(session),
                form,
                title(kind),
                lines(run.plan().steps(), run.hindrances(), people),
                run.plan().skipped().stream()
                        .map(skipped -> new ChangePages.Skipped(skipped.date(), skipped.reason()))
                        .toList(),
                String.join(", ", people.values().stream().sorted().toList()),
                run.participants(),
                run.drafts().stream().map(ChangeViews::draft).toList(),
                run.isStopped(),
                run.meetsClosedDays(),
                run.plan().mark(),
                errors);
    }

    /** A change after it was carried out: what stood before, and what stands now. */
    ChangePages.ChangeView done(SessionChange change, List<SessionChanges.Kept> before, Instant now, String error) {
        var done = carriedOut.of(before);
        var people = names(done.stream()
                .flatMap(one -> one.step().before().staffWith(one.step().after()))
                .toList());
        return new ChangePages.ChangeView(
                change.id(),
                change.cohortId(),
                cohorts.require(change.cohortId()).name(),
                title(change.kind()),
                done.stream()
                        .map(one -> line(one.step(), one.added(), List.of(), people))
                        .toList(),
                told(telling.count(change.id())),
                change.isUndoable(now),
                change.isUndone(),
                LocalTime.ofInstant(change.undoUntil(), clinics.current().zone()),
                error);
    }

    private static ChangePages.Draft draft(TellingOfDates.Draft draft) {
        return new ChangePages.Draft(
                draft.toStaff() ? words().staff_each(draft.people()) : words().participants_each(draft.people()),
                String.join(", ", draft.withoutAddress()),
                draft.subject(),
                draft.text());
    }

    private static ChangePages.Told told(TellingOfDates.Count count) {
        return new ChangePages.Told(count.waiting(), count.told(), count.toRing());
    }

    private List<ChangePages.Line> lines(
            List<Rearrangement.Step> steps, List<Hindrance> hindrances, Map<UUID, String> people) {
        var by = Hindrance.bySession(hindrances);
        return steps.stream()
                .map(step -> line(
                        step,
                        step.before().isNew(),
                        by.getOrDefault(step.after().session(), List.of()),
                        people))
                .toList();
    }

    private ChangePages.Line line(
            Rearrangement.Step step, boolean added, List<Hindrance> hindrances, Map<UUID, String> people) {
        return new ChangePages.Line(
                step.after().isOneToOne()
                        ? words().one_to_one()
                        : words().number(step.after().number()),
                side(step.before(), people),
                side(step.after(), people),
                added,
                hindrances.stream()
                        .map(h -> new ChangePages.Hint(h.reason(), h.stops() ? "rose" : "sun"))
                        .toList());
    }

    private ChangePages.Side side(Standing standing, Map<UUID, String> people) {
        var from = Words.clock(standing.startsAt());
        var to = Words.clock(standing.endsAt());
        return new ChangePages.Side(
                Words.full(standing.day()) + ", "
                        + MessageBundles.get(ShellMessages.class).from_to(from, to),
                places.known().of(Optional.empty(), standing.room()),
                standing.staff().stream().map(id -> people.getOrDefault(id, "")).collect(Collectors.joining(", ")),
                standing.title(),
                standing.isCancelled());
    }

    ChangePages.Head head(Session session) {
        var cohort = cohorts.require(session.cohortId()).name();
        return new ChangePages.Head(
                session.id(),
                session.isOneToOne() ? words().one_to_one_of(cohort) : words().session(cohort, session.number()),
                session.isOneToOne(),
                session.title(),
                session.day(),
                session.startsAt(),
                session.endsAt());
    }

    private List<Option> facilitators(ChangeForm form) {
        return staff.facilitators().stream()
                .map(member -> Option.of(
                        member.id(),
                        member.name() + ", " + member.discipline().label(),
                        form.facilitatorIds().contains(member.id().toString())))
                .toList();
    }

    private List<Option> others(Session session, Instant now) {
        return sessions.of(session.cohortId()).stream()
                .filter(other -> other.isChangeable(now) && !other.id().equals(session.id()))
                .map(other ->
                        Option.of(other.id(), other.number() + ". " + other.title() + ", " + Words.brief(other.day())))
                .toList();
    }

    private Map<UUID, String> names(Collection<UUID> ids) {
        return staff.all(ids.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }

    static String title(SessionChange.Kind kind) {
        return switch (kind) {
            case MOVE -> words().move();
            case CANCEL -> words().cancel();
            case SWAP -> words().swap();
            case SPLIT -> words().split();
            case ROOM -> words().change_room();
            case FACILITATORS -> words().change_staff();
            case COHORT -> words().cohort_cancelled();
            case COVER -> words().cover();
        };
    }

    private static ScheduleMessages words() {
        return MessageBundles.get(ScheduleMessages.class);
    }
}
