package org.pacewell.attendance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pacewell.rule.InvalidInput;
import org.pacewell.schedule.Session;
import org.pacewell.web.Form;

/** Marks as programs send them. What a register shows beside a mark may come back with it and is not looked at. */
@JsonIgnoreProperties("sessionId")
record RegisterBody(
        @Nullable List<MarkBody> marks,

        @Schema(description = "Why marks of a locked register are corrected; it is kept with each of them") @Nullable
        String correction) {

    @JsonIgnoreProperties({"name", "guest", "nhsCode", "minutes", "checkedIn", "corrected"})
    record MarkBody(
            @Nullable UUID enrolmentId,

            @Schema(implementation = Outcome.class, description = "In any case") @Nullable
            String outcome,

            @Schema(examples = "10:20") @Nullable String arrivedAt,

            @Schema(examples = "12:00") @Nullable String leftAt,

            @Nullable String reason) {}

    /** The marks, when all are fine. @throws InvalidInput that names each wrong field, as {@code marks[3].arrivedAt} */
    List<Mark> checked(Session session, Set<UUID> members) {
        var form = new Form();
        var given = marks == null ? List.<MarkBody>of() : marks;
        form.requireThat(marks != null, "marks", "Register.marks");
        form.optional("correction", correction, Marking.LONGEST_CORRECTION);
        var seen = new HashSet<UUID>();
        var checked = new ArrayList<Mark>();
        for (int i = 0; i < given.size(); i++) {
            var at = "marks[" + i + "].";
            var whose = whose(form, at, given.get(i), members, seen);
            mark(form, at, given.get(i), session, whose).ifPresent(checked::add);
        }
        form.requireNoErrors();
        return List.copyOf(checked);
    }

    String because() {
        return Form.text(correction);
    }

    private static Optional<UUID> whose(Form form, String at, MarkBody mark, Set<UUID> members, Set<UUID> seen) {
        var field = at + "enrolmentId";
        var whose = Optional.ofNullable(mark.enrolmentId());
        form.requireThat(whose.isPresent(), field, "Mark.enrolmentId");
        form.requireThat(whose.filter(members::contains).isPresent(), field, "NotInRegister");
        form.requireThat(whose.filter(seen::add).isPresent(), field, "MarkedTwice");
        return whose;
    }

    private static Optional<Mark> mark(Form form, String at, MarkBody given, Session session, Optional<UUID> whose) {
        var outcome = outcome(form, at + "outcome", given.outcome());
        var arrived = time(form, at + "arrivedAt", given.arrivedAt());
        var left = time(form, at + "leftAt", given.leftAt());
        var reason = form.optional(at + "reason", given.reason(), 200);
        if (whose.isEmpty() || outcome.isEmpty()) return Optional.empty();
        var mark = new Mark(whose.get(), outcome.get(), arrived, left, reason);
        mark.errors(session, at + "arrivedAt", at + "leftAt", at + "reason")
                .forEach(error -> form.note(Optional.of(error)));
        return Optional.of(mark);
    }

    private static Optional<Outcome> outcome(Form form, String field, @Nullable String typed) {
        var name = Form.text(typed);
        if (name.isEmpty()) {
            form.wrong(field, "Mark.outcome");
            return Optional.empty();
        }
        try {
            return Optional.of(Outcome.parse(field, name));
        } catch (InvalidInput unknown) {
            unknown.errors().forEach(error -> form.note(Optional.of(error)));
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(Form form, String field, @Nullable String typed) {
        return Form.text(typed).isEmpty() ? Optional.empty() : form.time(field, typed);
    }
}
