package org.pacewell.conductor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacewell.ApiSamples.demoCohort;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.pacewell.ApiClient;
import org.pacewell.attendance.Deliveries;
import org.pacewell.local.LocalServices;
import org.pacewell.person.StaffMembers;
import org.pacewell.schedule.Session;
import org.pacewell.schedule.Sessions;
import org.pacewell.tenancy.Tenancy;

/** A demo clinic's last session, run at times that a test can choose; nothing of it is kept. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class ConductingTest {
    private static final Duration LATE = Duration.ofMinutes(20);

    @Inject
    Conducting conducting;

    @Inject
    Deliveries deliveries;

    @Inject
    Sessions sessions;

    @Inject
    StaffMembers staff;

    @Test
    @ActivateRequestContext
    void whoSaysLateThatItBeganAndEndedAsPlannedTakesNoMinuteFromAnybody() {
        running(session -> {
            var by = staff.activeByName().getFirst().id();
            conducting.take(
                    session,
                    Step.Kind.START,
                    When.AS_PLANNED,
                    0,
                    by,
                    session.starts().plus(LATE));
            conducting.take(
                    session,
                    Step.Kind.FINISH,
                    When.AS_PLANNED,
                    1,
                    by,
                    session.ends().plus(LATE));

            assertThat(Objects.requireNonNull(
                            deliveries.of(List.of(session.id())).get(session.id())))
                    .singleElement()
                    .satisfies(given -> {
                        assertThat(given.from()).isZero();
                        assertThat(given.to()).isEqualTo(session.minutes());
                    });
        });
    }

    @Test
    @ActivateRequestContext
    void nothingWasAsPlannedThatIsStillAhead() {
        running(session -> assertThatThrownBy(() -> conducting.take(
                        session,
                        Step.Kind.START,
                        When.AS_PLANNED,
                        0,
                        staff.activeByName().getFirst().id(),
                        session.starts().minus(LATE)))
                .isInstanceOf(NotThatStep.class));
    }

    private void running(Consumer<Session> test) {
        var cohort = UUID.fromString(demoCohort(ApiClient.riverside("facilitator"), "Kingfisher group"));
        Tenancy.as("riverside", () -> {
            QuarkusTransaction.begin();
            try {
                test.accept(sessions.of(cohort).getLast());
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }
}
