package org.pacewell.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.pacewell.audit.Trail;
import org.pacewell.clinic.ClinicAddress;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.cohort.Cohorts;
import org.pacewell.schedule.DatesChanged;
import org.pacewell.schedule.Places;
import org.pacewell.schedule.TellingOfDates;
import org.pacewell.schedule.TooLateToUndo;

/** Writes what people are told of changed dates: to each person what concerns them, and nothing of anybody else. */
@ApplicationScoped
@Transactional
class TellingPeople implements TellingOfDates {
    private final Notices notices;
    private final Recipients recipients;
    private final Cohorts cohorts;
    private final Places places;
    private final OpenClinics clinics;
    private final ClinicAddress address;
    private final Trail trail;

    TellingPeople(
            Notices notices,
            Recipients recipients,
            Cohorts cohorts,
            Places places,
            OpenClinics clinics,
            ClinicAddress address,
            Trail trail) {
        this.notices = notices;
        this.recipients = recipients;
        this.cohorts = cohorts;
        this.places = places;
        this.clinics = clinics;
        this.address = address;
        this.trail = trail;
    }

    /** What one person would be told, and when it would be news no more. */
    private record Draft(Recipient to, Wording wording, Instant expires) {}

    @Override
    public List<TellingOfDates.Draft> drafts(DatesChanged changed) {
        var same = new LinkedHashMap<Wording, List<Recipient>>();
        for (var draft : written(changed)) {
            same.computeIfAbsent(draft.wording(), _ -> new ArrayList<>()).add(draft.to());
        }
        var whose = toldOf(changed);
        if (!whose.isEmpty()) trail.readOf(whose, "notices", changed.cohort());
        return same.entrySet().stream()
                .map(each -> draft(each.getKey(), each.getValue()))
                .toList();
    }

    @Override
    public void tell(UUID change, DatesChanged changed, Instant at, Instant due) {
        var written = written(changed);
        for (var draft : written) {
            notices.persist(new Notice(change, draft.to(), draft.wording(), at, due, draft.expires()));
        }
        notices.flush();
        var whose = written.stream()
                .map(Draft::to)
                .filter(to -> !to.isStaff())
                .map(Recipient::id)
                .toList();
        if (!whose.isEmpty()) trail.wroteOf(whose, "write", "notices", change);
    }

    @Override
    public void withdraw(UUID change, Instant at) {
        var waiting = notices.waiting(change);
        if (notices.hasTold(change)) throw new TooLateToUndo();
        waiting.forEach(notice -> notice.settle(Outcome.WITHDRAWN, at));
        var whose = waiting.stream()
                .flatMap(notice -> notice.participantId().stream())
                .toList();
        if (!whose.isEmpty()) trail.wroteOf(whose, "withdraw", "notices", change);
    }

    @Override
    public TellingOfDates.Count count(UUID change) {
        return notices.count(change);
    }

    private List<Draft> written(DatesChanged changed) {
        var clinic = clinics.current();
        var cohort = cohorts.require(changed.cohort());
        var text = new DatesText(clinic.name(), address.of(clinic.key()), cohort.name(), places.known());
        var toParticipants = recipients.participants(toldOf(changed)).stream()
                .map(to -> Map.entry(to, changed.of(to.id())))
                .map(each -> draft(each, text.forParticipant(each.getValue()), clinic.zone()));
        var toStaff = recipients.staff(changed.staff()).stream()
                .map(to -> Map.entry(to, changed.ofStaff(to.id())))
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> draft(each, text.forStaff(each.getKey().id(), each.getValue()), clinic.zone()));
        return Stream.concat(toParticipants, toStaff).toList();
    }

    private static List<UUID> toldOf(DatesChanged changed) {
        return changed.participants().stream()
                .filter(participant -> !changed.of(participant).isEmpty())
                .toList();
    }

    private static Draft draft(Map.Entry<Recipient, List<DatesChanged.Step>> each, Wording wording, ZoneId zone) {
        var expires = each.getValue().stream()
                .flatMap(step ->
                        Stream.of(step.before().starts(zone), step.after().starts(zone)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Draft(each.getKey(), wording, expires);
    }

    private static TellingOfDates.Draft draft(Wording wording, List<Recipient> people) {
        return new TellingOfDates.Draft(
                people.getFirst().isStaff(),
                people.size(),
                people.stream()
                        .filter(to -> !to.hasAddress())
                        .map(Recipient::name)
                        .toList(),
                wording.subject(),
                wording.text());
    }
}
