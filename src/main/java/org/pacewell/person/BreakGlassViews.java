package org.pacewell.person;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pacewell.audit.Trail;
import org.pacewell.audit.TrailEntry;
import org.pacewell.audit.TrailSearch;
import org.pacewell.clinic.OpenClinics;

/** Gathers what a manager sees of openings: who, whose, when, why, and from the trail what was done meanwhile. */
@ApplicationScoped
@Transactional
class BreakGlassViews {
    /** What the opening itself leaves in the trail. */
    private static final Set<String> OF_THE_OPENING = Set.of(OpeningARecord.ACTION, "turn away", "close");

    private final StaffMembers staff;
    private final TrailSearch search;
    private final OpenClinics clinics;
    private final Trail trail;
    private final Clock clock;

    BreakGlassViews(StaffMembers staff, TrailSearch search, OpenClinics clinics, Trail trail, Clock clock) {
        this.staff = staff;
        this.search = search;
        this.clinics = clinics;
        this.trail = trail;
        this.clock = clock;
    }

    List<BreakGlassPages.Row> rows(List<Openings.Line> lines) {
        trail.readOf(lines.stream().map(line -> line.whose().id()).toList(), OpeningARecord.ACTION, null);
        var zone = clinics.current().zone();
        return lines.stream().map(line -> row(line, zone)).toList();
    }

    private BreakGlassPages.Row row(Openings.Line line, ZoneId zone) {
        var opening = line.opening();
        return new BreakGlassPages.Row(
                opening.id(),
                line.staff(),
                line.whose().id(),
                line.whose().name(),
                line.whose().birthDate(),
                moment(opening.openedAt(), zone),
                moment(opening.ends(), zone),
                opening.ends().isAfter(clock.instant()),
                opening.reason(),
                done(opening),
                opening.seenBy().map(this::name).orElse(""),
                opening.seenAt().map(at -> moment(at, zone)).stream().toList());
    }

    /** The lines of the trail by this person about the other while the record was open. */
    private List<BreakGlassPages.Done> done(Opening opening) {
        var times = new LinkedHashMap<String, Integer>();
        search.doneBetween(opening.staffId(), opening.participantId(), opening.openedAt(), opening.ends()).stream()
                .filter(entry -> !OF_THE_OPENING.contains(entry.action())
                        && !entry.action().startsWith("refused"))
                .forEach(entry -> times.merge(did(entry), 1, Integer::sum));
        return times.entrySet().stream()
                .map(entry -> new BreakGlassPages.Done(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String did(TrailEntry entry) {
        return switch (entry.action() + " " + entry.subject()) {
            case "read participant" -> words().read_record();
            case "read participants" -> words().saw_in_list();
            case "correct participant" -> words().changed();
            default -> words().did(entry.action(), entry.subject());
        };
    }

    private String name(UUID manager) {
        return staff.require(manager).name();
    }

    private static BreakGlassPages.Moment moment(Instant at, ZoneId zone) {
        var there = at.atZone(zone);
        return new BreakGlassPages.Moment(there.toLocalDate(), there.toLocalTime());
    }

    private static BreakGlassMessages words() {
        return MessageBundles.get(BreakGlassMessages.class);
    }
}
