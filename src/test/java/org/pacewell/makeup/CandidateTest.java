package org.pacewell.makeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.schedule.SessionSamples.aSession;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacewell.programme.Mode;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;

/** What stands in the way of a guest in a session from 10:00 to 12:30. */
class CandidateTest {
    private static final Session AT_TEN = aSession().planned();

    @Test
    void aPlaceThatNobodyHasCanBeGiven() {
        assertThat(candidate(8, 7, Mode.IN_PERSON, Mode.IN_PERSON).obstacle(AT_TEN, List.of()))
                .isEmpty();
    }

    @Test
    void membersAndGuestsFillASession() {
        var full = candidate(8, 8, Mode.IN_PERSON, Mode.IN_PERSON);

        assertThat(full.obstacle(AT_TEN, List.of())).contains(new Obstacle.Full());
        assertThat(full.free()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"08:00, 10:00, false", "08:00, 10:01, true", "12:29, 13:00, true", "12:30, 13:00, false"})
    void whatThePersonHasAtTheTimeStandsInTheWay(String from, String to, boolean overlaps) {
        var theirs = aSession().from(from).to(to).planned();
        var busy = new OwnSessions.Busy(theirs.day(), theirs.starts(), theirs.ends());

        var obstacle = candidate(8, 1, Mode.IN_PERSON, Mode.IN_PERSON).obstacle(AT_TEN, List.of(busy));

        assertThat(obstacle).isEqualTo(overlaps ? Optional.of(new Obstacle.Overlap(theirs.day())) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "ONLINE, IN_PERSON, false",
        "IN_PERSON, ONLINE, false",
        "HYBRID, ONLINE, true",
        "ONLINE, HYBRID, true",
        "ONLINE, ONLINE, true"
    })
    void aGroupThatMeetsAnotherWayDoesNotSuit(Mode host, Mode own, boolean suits) {
        var obstacle = candidate(8, 1, host, own).obstacle(AT_TEN, List.of());

        assertThat(obstacle).isEqualTo(suits ? Optional.empty() : Optional.of(new Obstacle.OtherMode(host, own)));
    }

    @Test
    void somebodyWhoMustNotBeMetStandsInTheWayOfAFreePlace() {
        var free = candidate(8, 1, Mode.IN_PERSON, Mode.IN_PERSON);
        var apart =
                new Candidate(free.module(), free.session(), free.cohort(), free.mode(), free.own(), 8, 1, false, true);

        assertThat(apart.obstacle(AT_TEN, List.of())).contains(new Obstacle.KeptApart());
    }

    private static Candidate candidate(int seats, int taken, Mode mode, Mode own) {
        return new Candidate(Ids.next(), AT_TEN.id(), "Otter group", mode, own, seats, taken, false, false);
    }
}
