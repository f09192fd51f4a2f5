package org.pacewell.offline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacewell.attendance.Mark;
import org.pacewell.attendance.Outcome;
import org.pacewell.attendance.Rosters;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.Ids;
import org.pacewell.rule.InvalidInput;
import org.pacewell.schedule.Session;
import org.pacewell.web.Form;

/** The marks that a page sends for its device, as one text. */
final class QueueForm {
    /** The most that are read at once; a page sends the rest afterwards. */
    static final int MOST = 200;

    /** A mark as sent; {@code who} tells the rows of the page apart and is no name. */
    record Line(
            @Nullable String id,
            @Nullable Long number,
            @Nullable String who,
            @Nullable String outcome,
            @Nullable String arrivedAt,
            @Nullable String leftAt,
            @Nullable String reason,
            @Nullable String seen,
            @Nullable String madeAt) {}

    /** The marks that can be looked at, and what is wrong with the others, by their own identifiers. */
    record Read(List<QueuedMark> marks, Map<String, String> wrong) {}

    private QueueForm() {}

    /** @throws InvalidInput for a text that is no list of marks; what is wrong with a single mark is told apart */
    static Read read(ObjectMapper json, String typed, Session session, List<Rosters.Member> members, Instant now) {
        var rows = new HashMap<String, UUID>();
        members.forEach(member -> rows.put(Rosters.key(member.enrolmentId()), member.enrolmentId()));
        var marks = new ArrayList<QueuedMark>();
        var wrong = new HashMap<String, String>();
        for (var line : lines(json, typed)) {
            var form = new Form();
            var mark = mark(form, line, session, Optional.ofNullable(rows.get(Form.text(line.who()))), now);
            if (form.errors().any()) {
                wrong.put(Form.text(line.id()), form.errors().list().getFirst().message());
            } else {
                mark.ifPresent(marks::add);
            }
        }
        return new Read(List.copyOf(marks), Map.copyOf(wrong));
    }

    private static List<Line> lines(ObjectMapper json, String typed) {
        try {
            var lines = json.readValue(typed, new TypeReference<List<Line>>() {});
            if (lines.size() <= MOST) return lines;
        } catch (JsonProcessingException unreadable) {
            // The sentence below says what is asked for.
        }
        throw new InvalidInput(FieldError.of("marks", "Queue.marks", MOST));
    }

    private static Optional<QueuedMark> mark(
            Form form, Line line, Session session, Optional<UUID> enrolment, Instant now) {
        var id = Ids.tryParse(line.id());
        form.requireThat(id.isPresent(), "id", "Queue.id");
        form.requireThat(line.number() != null && line.number() > 0, "number", "Queue.id");
        form.requireThat(enrolment.isPresent(), "who", "NotInRegister");
        var arrived = time(form, "arrivedAt", line.arrivedAt());
        var left = time(form, "leftAt", line.leftAt());
        var reason = form.optional("reason", line.reason(), 200);
        var outcome = outcome(form, Form.text(line.outcome()));
        if (form.errors().any()) return Optional.empty();
        var mark = new Mark(enrolment.orElseThrow(), outcome.orElseThrow(), arrived, left, reason);
        mark.errors(session, "arrivedAt", "leftAt", "reason").forEach(error -> form.note(Optional.of(error)));
        var number = line.number() == null ? 0 : line.number();
        return Optional.of(new QueuedMark(
                id.orElseThrow(),
                number,
                mark,
                Ids.tryParse(line.seen()),
                instant(line.madeAt()).orElse(now)));
    }

    private static Optional<Outcome> outcome(Form form, String typed) {
        try {
            return Optional.of(Outcome.parse("outcome", typed));
        } catch (InvalidInput unknown) {
            unknown.errors().forEach(error -> form.note(Optional.of(error)));
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(Form form, String field, @Nullable String typed) {
        return Form.text(typed).isEmpty() ? Optional.empty() : form.time(field, typed);
    }

    private static Optional<Instant> instant(@Nullable String typed) {
        try {
            return Optional.of(Instant.parse(Form.text(typed)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
