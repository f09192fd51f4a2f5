package org.pacewell.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.cohort.CohortSamples.aCohort;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pacewell.local.LocalServices;
import org.pacewell.person.Participant;
import org.pacewell.person.ParticipantDetails;
import org.pacewell.person.Participants;
import org.pacewell.programme.Programmes;
import org.pacewell.rule.Ids;
import org.pacewell.tenancy.Working;

@QuarkusTest
@WithTestResource(LocalServices.class)
class EnrollingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");
    private static final int CLIENTS = 64;
    private static final int RACES = 5;

    @Inject
    Cohorts cohorts;

    @Inject
    Enrolments enrolments;

    @Inject
    Participants participants;

    @Inject
    Programmes programmes;

    @Test
    void whoComesFirstIsSeatedAndWhoComesLaterWaitsInOrder() {
        var cohort = newCohort(1);

        assertThat(enrol(cohort, somebody())).isInstanceOf(Placement.Seated.class);
        assertThat(position(enrol(cohort, somebody()))).isEqualTo(1);
        assertThat(position(enrol(cohort, somebody()))).isEqualTo(2);
    }

    @Test
    void nobodyIsEnrolledTwice() {
        var cohort = newCohort(3);
        var joan = somebody();
        enrol(cohort, joan);

        assertThatThrownBy(() -> enrol(cohort, joan)).isInstanceOf(AlreadyEnrolled.class);
    }

    @Test
    void aSeatThatComesFreeGoesToWhoWaitsAndNotToWhoComes() {
        var cohort = newCohort(1);
        var first = enrol(cohort, somebody()).enrolment();
        var waiting = enrol(cohort, somebody()).enrolment();
        assertThatThrownBy(() -> as(() -> enrolments.seat(cohort, waiting.id(), TODAY)))
                .isInstanceOf(NoFreePlace.class);

        as(() -> enrolments.end(cohort, first.id(), TODAY, ""));

        assertThat(position(enrol(cohort, somebody()))).isEqualTo(2);
        assertThat(as(() -> enrolments.seat(cohort, waiting.id(), TODAY)).seat())
                .hasValue(1);
    }

    @Test
    void aCohortIsShrunkToItsPeopleAndNoFurther() {
        var cohort = newCohort(4);
        var first = enrol(cohort, somebody()).enrolment();
        enrol(cohort, somebody());
        enrol(cohort, somebody());
        as(() -> enrolments.end(cohort, first.id(), TODAY, ""));

        assertThatThrownBy(() -> resize(cohort, 1)).isInstanceOf(CapacityBelowEnrolled.class);
        assertThat(resize(cohort, 2).capacity()).isEqualTo(2);
        assertThat(as(() -> enrolments.current(cohort)))
                .extracting(enrolment -> enrolment.seat().orElseThrow())
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void ofSixtyFourWhoWantTheLastPlaceOneGetsItAndTheOthersWaitInOrder() throws Exception {
        var people = IntStream.range(0, CLIENTS).mapToObj(i -> somebody()).toList();
        for (int race = 0; race < RACES; race++) {
            var cohort = newCohort(1);
            var positions = new ArrayList<Integer>();
            for (var placement : atOnce(cohort, people)) positions.add(position(placement));

            assertThat(positions)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, CLIENTS).boxed().toList());
        }
    }

    private List<Placement> atOnce(UUID cohort, List<UUID> people) throws Exception {
        try (var threads = Executors.newFixedThreadPool(12)) {
            var placed = new ArrayList<Placement>();
            var tasks = people.stream()
                    .map(person -> (Callable<Placement>) () -> enrol(cohort, person))
                    .toList();
            for (var end : threads.invokeAll(tasks)) placed.add(end.get());
            return placed;
        }
    }

    /** The place in the queue; whoever has a seat is before it. */
    private static int position(Placement placement) {
        return switch (placement) {
            case Placement.Seated seated -> 0;
            case Placement.Waiting waiting -> waiting.position();
        };
    }

    private Placement enrol(UUID cohort, UUID person) {
        return as(() -> enrolments.enrol(cohort, person, TODAY, NOW));
    }

    private Cohort resize(UUID cohort, int seats) {
        return as(() -> {
            var now = cohorts.require(cohort);
            var details = new CohortDetails(now.name(), Optional.empty(), Optional.empty(), seats);
            return enrolments.change(cohort, details, now.version());
        });
    }

    private UUID newCohort(int seats) {
        return as(() -> {
            var programme = programmes.offered().getFirst().id();
            return cohorts.add(
                            aCohort().named("Group " + Ids.next()).with(seats).of(programme))
                    .id();
        });
    }

    private UUID somebody() {
        var details = new ParticipantDetails(
                "Joan",
                "Test",
                "",
                "",
                TODAY.minusYears(50),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "");
        return as(() -> participants.add(new Participant(details, NOW)).id());
    }

    private static <T> T as(Callable<T> task) {
        return Working.at("riverside", task);
    }
}
