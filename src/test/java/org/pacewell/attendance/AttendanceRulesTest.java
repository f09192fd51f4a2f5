package org.pacewell.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.schedule.SessionSamples.aSession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacewell.rule.Ids;
import org.pacewell.schedule.Session;

/** What counts for whom: weekly sessions of two and a half hours, the last of them still to come. */
class AttendanceRulesTest {
    private static final UUID JOAN = Ids.next();
    private static final CountingRule APOLOGIES_COUNT = new CountingRule(true);
    private static final CountingRule APOLOGIES_DO_NOT = new CountingRule(false);
    private static final DoseLedger.Given FIRST = over("2026-10-06");
    private static final DoseLedger.Given SECOND = over("2026-10-13");
    private static final DoseLedger.Given TO_COME = given("2026-10-20", false);
    private static final List<DoseLedger.Given> ALL = List.of(FIRST, SECOND, TO_COME);

    @Test
    void whatTheClinicCancelledIsNotPlannedAndAnApologyIs() {
        var ledger =
                since("2026-10-01", marked(FIRST, Outcome.CANCELLED_BY_CLINIC), marked(SECOND, Outcome.APOLOGISED));

        assertThat(ledger.planned().total()).isEqualTo(150);
        assertThat(ledger.taken().total()).isZero();
    }

    @Test
    void sessionsBeforeJoiningDoNotCount() {
        var ledger = since("2026-10-07", marked(SECOND, Outcome.PRESENT));

        assertThat(ledger.planned().total()).isEqualTo(150);
        assertThat(ledger.modulesDated()).hasSize(2);
    }

    @Test
    void leavingKeepsWhatHappenedAndExpectsNothingMore() {
        var ledger = new DoseLedger(
                member("2026-10-01", Optional.of("2026-10-07")),
                ALL,
                List.of(),
                bySession(marked(FIRST, Outcome.PRESENT)),
                APOLOGIES_COUNT);

        assertThat(ledger.taken().total()).isEqualTo(150);
        assertThat(ledger.planned().total()).isEqualTo(150);
        assertThat(ledger.modulesOpen()).isEmpty();
    }

    @Test
    void whoIsUnmarkedIsNeitherThereNorAbsent() {
        var ledger = since("2026-10-01", marked(FIRST, Outcome.PRESENT));

        assertThat(ledger.planned().total()).isEqualTo(300);
        assertThat(ledger.taken().total()).isEqualTo(150);
        assertThat(ledger.modulesOpen())
                .containsExactlyInAnyOrder(
                        SECOND.session().moduleId(), TO_COME.session().moduleId());
    }

    @Test
    void anAbsenceClosesTheModuleInThisCohort() {
        var ledger = since("2026-10-01", marked(SECOND, Outcome.DID_NOT_ATTEND));

        assertThat(ledger.modulesOpen()).doesNotContain(SECOND.session().moduleId());
        assertThat(ledger.modulesTaken()).isEmpty();
    }

    @Test
    void whatWasMarkedOutsideTheMembershipStillCounts() {
        var ledger = since("2026-10-14", marked(FIRST, Outcome.PRESENT));

        assertThat(ledger.taken().total()).isEqualTo(150);
        assertThat(ledger.planned().total()).isEqualTo(150);
    }

    /** Rule 2, with either setting of the clinic. */
    @ParameterizedTest
    @EnumSource(names = {"APOLOGISED", "RECAP"})
    void rule2AnApologyCountsAgainstAttendanceWhereTheClinicSaysSo(Outcome apology) {
        var marks = new Attendance[] {marked(FIRST, Outcome.PRESENT), marked(SECOND, apology)};

        assertThat(line(APOLOGIES_COUNT, marks).expected()).isEqualTo(2);
        assertThat(ledger(APOLOGIES_COUNT, "2026-10-01", marks).planned().total())
                .isEqualTo(300);
        assertThat(line(APOLOGIES_DO_NOT, marks).expected()).isEqualTo(1);
        assertThat(line(APOLOGIES_DO_NOT, marks).attended()).isEqualTo(1);
        assertThat(ledger(APOLOGIES_DO_NOT, "2026-10-01", marks).planned().total())
                .isEqualTo(150);
    }

    @Test
    void rule2WhatTheClinicCancelledNeverCountsAndAnUnexplainedAbsenceAlwaysDoes() {
        for (var rule : List.of(APOLOGIES_COUNT, APOLOGIES_DO_NOT)) {
            var line = line(rule, marked(FIRST, Outcome.CANCELLED_BY_CLINIC), marked(SECOND, Outcome.DID_NOT_ATTEND));

            assertThat(line.expected()).isEqualTo(1);
            assertThat(line.attended()).isZero();
        }
    }

    /** Rule 8, at home. */
    @Test
    void rule8AGuestEarnsMinutesAndTheModuleAtHomeOnTopOfWhatWasPlanned() {
        var missed = FIRST.session().moduleId();
        var made = over("2026-10-15");
        var elsewhere = new DoseLedger.Given(made.session(), missed, true, made.plan(), made.order());
        var ledger = new DoseLedger(
                member("2026-10-01", Optional.empty()),
                ALL,
                List.of(elsewhere),
                bySession(marked(FIRST, Outcome.DID_NOT_ATTEND), marked(made, Outcome.PRESENT)),
                APOLOGIES_COUNT);

        assertThat(ledger.taken().total()).isEqualTo(150);
        assertThat(ledger.planned().total()).isEqualTo(300);
        assertThat(ledger.modulesTaken()).containsExactly(missed);
    }

    @Test
    void aGuestPlaceToComeKeepsItsModuleOpen() {
        var missed = FIRST.session().moduleId();
        var toCome = new DoseLedger.Given(TO_COME.session(), missed, false, TO_COME.plan(), TO_COME.order());
        var ledger = new DoseLedger(
                member("2026-10-01", Optional.of("2026-10-08")),
                List.of(FIRST),
                List.of(toCome),
                bySession(marked(FIRST, Outcome.DID_NOT_ATTEND)),
                APOLOGIES_COUNT);

        assertThat(ledger.modulesOpen()).containsExactly(missed);
    }

    private static DoseLedger since(String day, Attendance... marks) {
        return ledger(APOLOGIES_COUNT, day, marks);
    }

    private static DoseLedger ledger(CountingRule rule, String day, Attendance... marks) {
        return new DoseLedger(member(day, Optional.empty()), ALL, List.of(), bySession(marks), rule);
    }

    private static AttendanceReports.Line line(CountingRule rule, Attendance... marks) {
        var cells = Arrays.stream(marks)
                .collect(Collectors.toMap(
                        Attendance::sessionId, mark -> new AttendanceReports.Cell(mark.outcome(), mark.minutes())));
        var held = List.of(FIRST.session(), SECOND.session());
        return AttendanceReports.line(member("2026-10-01", Optional.empty()), held, cells, rule);
    }

    private static Map<UUID, Attendance> bySession(Attendance... marks) {
        return Arrays.stream(marks).collect(Collectors.toMap(Attendance::sessionId, Function.identity()));
    }

    private static AttendanceReports.Member member(String from, Optional<String> to) {
        return new AttendanceReports.Member(
                JOAN,
                Ids.next(),
                "Joan Sinclair",
                LocalDate.of(1969, 3, 27),
                LocalDate.parse(from),
                to.map(LocalDate::parse));
    }

    private static Attendance marked(DoseLedger.Given given, Outcome outcome) {
        return Attendance.recorded(given.session(), Mark.of(JOAN, outcome), Ids.next(), Instant.EPOCH);
    }

    private static DoseLedger.Given over(String day) {
        return given(day, true);
    }

    private static DoseLedger.Given given(String day, boolean over) {
        Session session = aSession().on(day).planned();
        var plan = RunningOrder.planned(session.startsAt(), session.endsAt(), List.of(), 0);
        return new DoseLedger.Given(session, session.moduleId(), over, plan, plan);
    }
}
