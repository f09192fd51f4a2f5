package org.pacewell.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacewell.clinic.Room;
import org.pacewell.clinic.Rooms;
import org.pacewell.clinic.Sites;
import org.pacewell.person.StaffMember;
import org.pacewell.person.StaffMembers;
import org.pacewell.programme.Programmes;
import org.pacewell.web.Form;

/** Plans a cohort from what a program sends: everything that it names must be the clinic's own. */
@ApplicationScoped
@Transactional
public class PlanningACohort {
    private final Programmes programmes;
    private final Sites sites;
    private final Rooms rooms;
    private final StaffMembers staff;
    private final Cohorts cohorts;
    private final Assignments assignments;

    PlanningACohort(
            Programmes programmes,
            Sites sites,
            Rooms rooms,
            StaffMembers staff,
            Cohorts cohorts,
            Assignments assignments) {
        this.programmes = programmes;
        this.sites = sites;
        this.rooms = rooms;
        this.staff = staff;
        this.cohorts = cohorts;
        this.assignments = assignments;
    }

    /** Adds the cohort with those who run it. @throws org.pacewell.rule.InvalidInput that names each wrong field */
    public Cohort plan(CohortBody body, LocalDate today, Instant at) {
        var form = new Form();
        var called = form.required("name", body.name(), 100, "Cohort.name");
        var programme = programme(form, body.programmeId());
        var site = Optional.ofNullable(body.siteId());
        form.requireThat(site.isEmpty() || site.flatMap(sites::find).isPresent(), "siteId", "Cohort.site");
        var room = Optional.ofNullable(body.roomId()).flatMap(rooms::find);
        form.requireThat(isRoomOf(site, room, body.roomId()), "roomId", "Cohort.room");
        var places = form.number("capacity", body.capacity(), 1, 500);
        var facilitators = facilitators(form, Objects.requireNonNullElse(body.facilitatorIds(), List.of()));
        form.requireNoErrors();
        var details = new CohortDetails(called, site.or(() -> room.map(Room::siteId)), room.map(Room::id), places);
        var cohort = cohorts.add(new Cohort(programme.orElseThrow(), details, at));
        assignments.assign(cohort, facilitators, today);
        return cohort;
    }

    /** Lets exactly these people run the cohort from today on. @throws org.pacewell.rule.InvalidInput for anybody unfit */
    public void assign(Cohort cohort, List<UUID> ids, LocalDate today) {
        var form = new Form();
        facilitators(form, ids);
        form.requireNoErrors();
        assignments.assign(cohort, ids, today);
    }

    private Optional<UUID> programme(Form form, @Nullable UUID id) {
        var programme = Optional.ofNullable(id).flatMap(programmes::find);
        form.requireThat(programme.isPresent(), "programmeId", "Cohort.programme");
        programme.ifPresent(p -> {
            form.requireThat(p.isPublished(), "programmeId", "Cohort.unpublished");
            var newest = programmes
                    .newest(p.key())
                    .filter(it -> it.id().equals(p.id()))
                    .isPresent();
            form.requireThat(newest, "programmeId", "Cohort.superseded");
            form.requireThat(!p.isRetired(), "programmeId", "Cohort.retiredProgramme");
        });
        return programme.map(p -> p.id());
    }

    private static boolean isRoomOf(Optional<UUID> site, Optional<Room> room, @Nullable UUID asked) {
        if (room.isEmpty()) return asked == null;
        return site.isEmpty() || site.equals(room.map(Room::siteId));
    }

    private List<UUID> facilitators(Form form, List<UUID> ids) {
        Set<UUID> fit = staff.all(ids).stream()
                .filter(StaffMember::isActive)
                .filter(StaffMember::mayBeAssigned)
                .map(StaffMember::id)
                .collect(Collectors.toSet());
        for (int i = 0; i < ids.size(); i++) {
            form.requireThat(fit.contains(ids.get(i)), "facilitatorIds[" + i + "]", "Cohort.facilitator");
        }
        return ids;
    }
}
