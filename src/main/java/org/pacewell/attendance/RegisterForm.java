package org.pacewell.attendance;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.pacewell.rule.FieldError;
import org.pacewell.schedule.Session;
import org.pacewell.web.Form;
import org.pacewell.web.FormErrors;

/** The register as typed: for each person an outcome, perhaps times and a reason. Who has no outcome stays unmarked. */
record RegisterForm(MultivaluedMap<String, String> typed) {
    private static final String OUTCOME = "outcome-";
    private static final String ARRIVED = "arrivedAt-";
    private static final String LEFT = "leftAt-";
    private static final String REASON = "reason-";

    private static final int KEY_LETTERS = 8;

    /** How a row's fields are told apart: of what chance made of an identifier (RFC 9562, UUIDv7) the last, for brevity. */
    static String key(UUID enrolment) {
        var text = enrolment.toString();
        return text.substring(text.length() - KEY_LETTERS);
    }

    /** The marks and what is wrong with them; only a register without errors is taken. */
    record Read(List<Mark> marks, FormErrors errors) {}

    Read read(Session session, List<Rosters.Member> members) {
        var marks = new ArrayList<Mark>();
        var errors = new ArrayList<FieldError>();
        for (var member : members) {
            var key = key(member.enrolmentId());
            outcome(key).ifPresent(outcome -> {
                var form = new Form();
                var mark = new Mark(
                        member.enrolmentId(),
                        outcome,
                        time(form, ARRIVED + key),
                        time(form, LEFT + key),
                        text(REASON + key));
                errors.addAll(form.errors().list());
                if (!form.errors().any()) errors.addAll(mark.errors(session, ARRIVED + key, LEFT + key, REASON + key));
                marks.add(mark);
            });
        }
        if (correction().length() > Marking.LONGEST_CORRECTION) {
            errors.add(FieldError.of("correction", "Form.tooLong", Marking.LONGEST_CORRECTION));
        }
        return new Read(List.copyOf(marks), new FormErrors(List.copyOf(errors)));
    }

    /** The mark of somebody whom the form leaves out, when everyone is here. */
    private Optional<Outcome> outcome(String key) {
        var chosen = text(OUTCOME + key);
        if (!chosen.isEmpty()) return Optional.of(Outcome.parse(OUTCOME + key, chosen));
        return everyone() ? Optional.of(Outcome.PRESENT) : Optional.empty();
    }

    /** Without JavaScript the button marks the rest as here when it is sent. */
    private boolean everyone() {
        return !text("everyone").isEmpty();
    }

    /** Why marks of a locked register are corrected. */
    String correction() {
        return text("correction");
    }

    int seenVersion() {
        return Form.seenVersion(text("version"));
    }

    String outcomeOf(UUID id) {
        return text(OUTCOME + key(id));
    }

    String arrivedAtOf(UUID id) {
        return text(ARRIVED + key(id));
    }

    String leftAtOf(UUID id) {
        return text(LEFT + key(id));
    }

    String reasonOf(UUID id) {
        return text(REASON + key(id));
    }

    private Optional<LocalTime> time(Form form, String field) {
        var text = text(field);
        return text.isEmpty() ? Optional.empty() : form.time(field, text);
    }

    private String text(String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "").strip();
    }
}
