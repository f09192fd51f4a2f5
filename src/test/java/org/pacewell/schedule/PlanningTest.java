package org.pacewell.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.cohort.CohortSamples.aCohort;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pacewell.access.Role;
import org.pacewell.clinic.Room;
import org.pacewell.clinic.Rooms;
import org.pacewell.clinic.Sites;
import org.pacewell.cohort.Assignments;
import org.pacewell.cohort.Cohort;
import org.pacewell.cohort.Cohorts;
import org.pacewell.local.LocalServices;
import org.pacewell.person.StaffMembers;
import org.pacewell.programme.Programmes;
import org.pacewell.rule.Ids;
import org.pacewell.rule.Refusal;
import org.pacewell.tenancy.Working;

@QuarkusTest
@WithTestResource(LocalServices.class)
class PlanningTest {
    private static final LocalDate FIRST = LocalDate.now(ZoneOffset.UTC).plusYears(2);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Inject
    Sites sites;

    @Inject
    Rooms rooms;

    @Inject
    StaffMembers staff;

    @Inject
    Programmes programmes;

    @Inject
    Cohorts cohorts;

    @Inject
    Assignments assignments;

    @Inject
    DatingACohort dating;

    @Inject
    ChangingDates changing;

    @Inject
    Sessions sessions;

    @Test
    void aSessionIsNotMovedIntoARoomThatIsTaken() {
        var room = newRoom();
        var first = dated(newCohort(Set.of()), TEN, Optional.of(room)).getFirst();
        var second =
                dated(newCohort(Set.of()), TEN.plusHours(4), Optional.of(room)).getFirst();

        assertThatThrownBy(() -> moved(second, first.day(), TEN.plusMinutes(1))).isInstanceOf(RoomTaken.class);
        assertThat(moved(second, first.day(), first.endsAt()).startsAt()).isEqualTo(first.endsAt());
    }

    @Test
    void aSessionIsNotMovedToATimeAtWhichItsFacilitatorRunsAnother() {
        var priya = as(() -> staff.assignable().stream()
                .filter(member -> member.roles().contains(Role.FACILITATOR))
                .findFirst()
                .orElseThrow()
                .id());
        var first = dated(newCohort(Set.of(priya)), LocalTime.of(7, 0), Optional.empty())
                .getFirst();
        var second = dated(newCohort(Set.of(priya)), LocalTime.of(16, 0), Optional.empty())
                .getFirst();

        assertThatThrownBy(() -> moved(second, first.day(), first.startsAt())).isInstanceOf(FacilitatorTaken.class);
    }

    @Test
    void ofManyWhoWantOneRoomAtOnceOneGetsIt() throws Exception {
        for (int race = 0; race < 10; race++) {
            var room = newRoom();
            var ends = new ArrayList<String>();
            for (var end : atOnce(6, () -> dated(newCohort(Set.of()), TEN, Optional.of(room)))) ends.add(end.get());

            assertThat(ends).containsOnly("planned", "RoomTaken").containsOnlyOnce("planned");
        }
    }

    private List<Future<String>> atOnce(int clients, Callable<?> task) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            Callable<String> client = () -> {
                try {
                    task.call();
                    return "planned";
                } catch (Refusal refused) {
                    return refused.getClass().getSimpleName();
                }
            };
            return threads.invokeAll(Collections.nCopies(clients, client));
        }
    }

    private List<Session> dated(UUID cohort, LocalTime time, Optional<UUID> room) {
        var timetable = new Timetable(FIRST, Set.of(FIRST.getDayOfWeek()), time);
        return as(() -> dating.confirm(cohorts.require(cohort), timetable, room, Instant.now()));
    }

    private Session moved(Session session, LocalDate day, LocalTime time) {
        var wish = new ChangeWish(new ChangeWish.Move(day, time, Optional.empty()), false, true);
        return as(() -> {
            var found = sessions.require(session.id());
            changing.carryOut(found, wish, Optional.empty(), Instant.now());
            return found;
        });
    }

    private UUID newRoom() {
        return as(() -> rooms.add(new Room(sites.byName().getFirst(), "Room " + Ids.next(), 12))
                .id());
    }

    private UUID newCohort(Set<UUID> by) {
        return as(() -> {
            var programme = programmes.offered().getFirst();
            Cohort cohort = cohorts.add(aCohort().named("Group " + Ids.next()).of(programme.id()));
            assignments.assign(cohort, by, FIRST);
            return cohort.id();
        });
    }

    private static <T> T as(Callable<T> task) {
        return Working.at("riverside", task);
    }
}
