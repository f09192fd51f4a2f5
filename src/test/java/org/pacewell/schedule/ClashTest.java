package org.pacewell.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.schedule.SessionSamples.aSession;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pacewell.rule.Ids;

class ClashTest {
    private static final UUID ROOM = Ids.next();
    private static final UUID PRIYA = Ids.next();
    private static final UUID TOM = Ids.next();
    private static final Timetable.Dated TEN_TO_HALF_PAST_TWELVE = aSession().dated();

    @Test
    void oneRoomHoldsOneSessionAtATime() {
        assertThat(clashesWith(aSession().inRoom(ROOM).from("12:00").to("13:00").planned(), List.of()))
                .singleElement()
                .matches(Clash::ofRoom)
                .extracting(Clash::day)
                .isEqualTo(TEN_TO_HALF_PAST_TWELVE.day());
    }

    @Test
    void onePersonRunsOneSessionAtATime() {
        assertThat(clashesWith(aSession().from("09:00").to("10:01").planned(), List.of(PRIYA)))
                .singleElement()
                .extracting(Clash::who)
                .isEqualTo(Optional.of(PRIYA));
    }

    @Test
    void sessionsMayFollowEachOtherWithoutABreak() {
        assertThat(clashesWith(aSession().inRoom(ROOM).from("12:30").to("14:00").planned(), List.of(PRIYA)))
                .isEmpty();
        assertThat(clashesWith(aSession().inRoom(ROOM).from("08:00").to("10:00").planned(), List.of(PRIYA)))
                .isEmpty();
    }

    @Test
    void anotherDayIsNoClash() {
        assertThat(clashesWith(aSession().inRoom(ROOM).on("2026-10-07").planned(), List.of(PRIYA)))
                .isEmpty();
    }

    @Test
    void anotherRoomAndOtherPeopleAreNoClash() {
        assertThat(clashesWith(aSession().inRoom(Ids.next()).planned(), List.of(TOM)))
                .isEmpty();
    }

    @Test
    void aSessionWithoutARoomTakesNone() {
        assertThat(clashesWith(aSession().planned(), List.of())).isEmpty();
    }

    @Test
    void aCancelledSessionTakesNothing() {
        var cancelled = aSession().inRoom(ROOM).planned();
        cancelled.stand(Standing.of(cancelled, List.of()).cancelled("Snow"));

        assertThat(clashesWith(cancelled, List.of(PRIYA))).isEmpty();
    }

    private static List<Clash> clashesWith(Session other, List<UUID> runBy) {
        var planned = Standing.proposed(TEN_TO_HALF_PAST_TWELVE, Optional.empty(), Optional.of(ROOM), List.of(PRIYA));
        return Clash.find(List.of(planned), List.of(Standing.of(other, runBy)));
    }
}
