package org.pacewell.schedule;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A change of a cohort's dates, and whose calendars it is in.
 *
 * @param members the participants who have a seat, by their membership; or the one person of an appointment
 * @param guests the participants who are guests, by session
 */
public record DatesChanged(UUID cohort, List<Step> steps, Map<UUID, UUID> members, Map<UUID, List<UUID>> guests) {
    /** A session as it stood and as it stands then. @param added whether the change makes it */
    public record Step(Standing before, Standing after, boolean added) {
        /** Whether somebody who runs the session, before or after, has to know. */
        boolean isFor(UUID member) {
            boolean ran = before.staff().contains(member);
            boolean runs = after.staff().contains(member);
            return added && runs
                    || ran != runs
                    || runs && (isOfTimeOrPlace() || !before.module().equals(after.module()));
        }

        /** Whether somebody who comes to the session has to know. */
        boolean isOfTimeOrPlace() {
            return added
                    || after.isCancelled()
                    || !before.day().equals(after.day())
                    || !before.startsAt().equals(after.startsAt())
                    || !before.endsAt().equals(after.endsAt())
                    || !before.room().equals(after.room());
        }
    }

    /** Everybody of the participants, each once. */
    public List<UUID> participants() {
        return Stream.concat(members.values().stream(), guests.values().stream().flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** Everybody who runs one of the sessions before or after. */
    public List<UUID> staff() {
        return steps.stream()
                .flatMap(step -> step.before().staffWith(step.after()))
                .distinct()
                .toList();
    }

    /** What a participant has to know. */
    public List<Step> of(UUID participant) {
        return steps.stream()
                .filter(Step::isOfTimeOrPlace)
                .filter(step -> isOf(step, participant))
                .toList();
    }

    private boolean isOf(Step step, UUID participant) {
        return step.before()
                        .enrolment()
                        .map(member -> participant.equals(members.get(member)))
                        .orElseGet(() -> members.containsValue(participant))
                || guests.getOrDefault(step.before().session(), List.of()).contains(participant);
    }

    /** What somebody who runs sessions has to know. */
    public List<Step> ofStaff(UUID member) {
        return steps.stream().filter(step -> step.isFor(member)).toList();
    }
}
