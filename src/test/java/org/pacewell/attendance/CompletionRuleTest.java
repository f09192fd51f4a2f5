package org.pacewell.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacewell.attendance.Completion.State;
import org.pacewell.rule.Ids;

class CompletionRuleTest {
    private static final UUID ONE = Ids.next();
    private static final UUID TWO = Ids.next();
    private static final UUID THREE = Ids.next();
    private static final UUID FOUR = Ids.next();
    private static final List<UUID> ALL = List.of(ONE, TWO, THREE, FOUR);

    /** Three of four, and nobody completes it without the second. */
    private static final CompletionRule THREE_WITH_PACING = rule(Optional.of(3), TWO);

    @ParameterizedTest
    @CsvSource({
        "'1 2 3', '', MET",
        "'1 2 3 4', '', MET",
        "'1 2', '3', ON_COURSE",
        "'', '1 2 3 4', ON_COURSE",
        "'1 3 4', '2', ON_COURSE",
        "'1 2', '', AT_RISK",
        "'2', '4', AT_RISK",
        "'1 3 4', '', AT_RISK",
        "'1', '3 4', AT_RISK"
    })
    void threeOfFourWithTheSecond(String taken, String open, State state) {
        assertThat(THREE_WITH_PACING.standing(modules(taken), modules(open)).state())
                .isEqualTo(state);
    }

    @Test
    void aMakeUpElsewhereCounts() {
        var missedHere = THREE_WITH_PACING.standing(Set.of(ONE, THREE), Set.of());
        var madeUp = THREE_WITH_PACING.standing(Set.of(ONE, THREE, TWO), Set.of());

        assertThat(missedHere.state()).isEqualTo(State.AT_RISK);
        assertThat(missedHere.missed()).containsExactly("Module 2");
        assertThat(madeUp.state()).isEqualTo(State.MET);
    }

    @Test
    void modulesOfAnotherProgrammeDoNotCount() {
        assertThat(THREE_WITH_PACING
                        .standing(Set.of(Ids.next(), Ids.next(), TWO), Set.of())
                        .taken())
                .isEqualTo(1);
    }

    @Test
    void whoTookPartAlreadyDoesNotCountAsStillToCome() {
        var standing = THREE_WITH_PACING.standing(Set.of(ONE, TWO), Set.of(ONE, TWO));

        assertThat(standing.ahead()).isZero();
        assertThat(standing.state()).isEqualTo(State.AT_RISK);
    }

    @Test
    void withoutARuleNothingIsSaid() {
        assertThat(rule(Optional.empty()).standing(Set.of(), Set.of()).state()).isEqualTo(State.NO_RULE);
    }

    @Test
    void anEssentialModuleIsARuleByItself() {
        var rule = rule(Optional.empty(), TWO);

        assertThat(rule.standing(Set.of(TWO), Set.of()).state()).isEqualTo(State.MET);
        assertThat(rule.standing(Set.of(ONE), Set.of(TWO)).state()).isEqualTo(State.ON_COURSE);
        assertThat(rule.standing(Set.of(ONE), Set.of()).state()).isEqualTo(State.AT_RISK);
    }

    @Test
    void leavingTakesNothingAwayThatWasMet() {
        var met = THREE_WITH_PACING.standing(Set.of(ONE, TWO, THREE), Set.of());
        var notMet = THREE_WITH_PACING.standing(Set.of(ONE), Set.of());

        assertThat(met.afterLeaving().state()).isEqualTo(State.MET);
        assertThat(notMet.afterLeaving().state()).isEqualTo(State.LEFT);
        assertThat(notMet.afterLeaving().missed()).isEmpty();
    }

    private static CompletionRule rule(Optional<Integer> asksFor, UUID... essential) {
        var needed = Set.of(essential);
        return new CompletionRule(
                ALL.stream()
                        .map(id -> new CompletionRule.Part(id, "Module " + (ALL.indexOf(id) + 1), needed.contains(id)))
                        .toList(),
                asksFor);
    }

    private static Set<UUID> modules(String numbers) {
        var found = new HashSet<UUID>();
        for (var number : numbers.split(" ", 0))
            if (!number.isEmpty()) found.add(ALL.get(Integer.parseInt(number) - 1));
        return found;
    }
}
