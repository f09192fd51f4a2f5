package org.pacewell.isolation;

import static org.pacewell.isolation.Row.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** One row for every table that a clinic owns, in an order in which they can be inserted. */
record ClinicRows(String clinic, int series) {
    private static final String NOW = "'2026-10-06T09:00:00Z'";
    private static final String LATER = "'2026-10-06T11:30:00Z'";

    static ClinicRows in(String clinic) {
        return new ClinicRows(clinic, 1);
    }

    /** Other rows of the same clinic. */
    ClinicRows next() {
        return new ClinicRows(clinic, series + 1);
    }

    Row clinicRow() {
        return new Row("clinic", new LinkedHashMap<>())
                .with("key", text(clinic))
                .with("name", text(clinic))
                .with("zone", "'Europe/London'")
                .with("nation", "'ENGLAND'")
                .with("issuer", text("https://id.example.org/" + clinic))
                .with("opened_at", NOW);
    }

    List<Row> all() {
        return List.of(
                row("site").with("name", name()),
                row("room").with("site_id", id("site")).with("name", name()).with("seats", "12"),
                row("closure")
                        .with("site_id", id("site"))
                        .with("first_day", "'2026-12-21'")
                        .with("last_day", "'2026-12-31'")
                        .with("reason", "'Christmas'"),
                row("trail")
                        .with("at", NOW)
                        .with("actor", "'Priya'")
                        .with("action", "'read'")
                        .with("subject", "'session'")
                        .with("whose", "'{}'")
                        .with("request", "'R1'")
                        .with("mac", "'m'"),
                owned("trail_seal")
                        .with("number", "" + series)
                        .with("upto", NOW)
                        .with("entries", "1")
                        .with("chain", "'c'"),
                owned("idempotency")
                        .with("person_id", id("staff_member"))
                        .with("key", name())
                        .with("request_hash", "'h'")
                        .with("at", NOW),
                row("staff_member").with("given_name", "'Priya'").with("family_name", "'Raman'"),
                colleague(),
                row("participant")
                        .with("given_name", "'Joan'")
                        .with("family_name", "'Sinclair'")
                        .with("birth_date", "'1969-03-27'")
                        .with("created_at", NOW),
                peer(first()),
                peer(last()),
                separation(),
                row("break_glass")
                        .with("participant_id", id("participant"))
                        .with("staff_id", id("staff_member"))
                        .with("reason", "'Covering for a colleague'")
                        .with("opened_at", NOW)
                        .with("closes_at", LATER)
                        .with("seen_by", id("staff_member"))
                        .with("seen_at", LATER),
                row("topic").with("key", name()).with("title", name()).with("component", "'EDUCATION'"),
                topicVersion(),
                row("topic_file")
                        .with("name", "'Pacing'")
                        .with("kind", "'PDF'")
                        .with("sha256", "repeat('a', 64)")
                        .with("bytes", "'%PDF-'")
                        .with("added_at", NOW)
                        .with("added_by", "'Priya'"),
                row("programme")
                        .with("key", name())
                        .with("name", name())
                        .with("minimum_size", "6")
                        .with("maximum_size", "12"),
                row("stage")
                        .with("programme_id", id("programme"))
                        .with("number", "1")
                        .with("rhythm", "'WEEKLY'"),
                row("module")
                        .with("programme_id", id("programme"))
                        .with("stage_id", id("stage"))
                        .with("number", "1")
                        .with("title", "'Pacing'")
                        .with("minutes", "150"),
                row("segment")
                        .with("module_id", id("module"))
                        .with("number", "1")
                        .with("title", "'Pacing'")
                        .with("component", "'EDUCATION'")
                        .with("minutes", "150")
                        .with("topic_id", id("topic")),
                cohort(),
                row("assignment")
                        .with("cohort_id", id("cohort"))
                        .with("staff_id", id("staff_member"))
                        .with("from_day", "'2026-09-01'"),
                seatHold(),
                enrolment(),
                session(),
                owned("session_facilitator")
                        .with("session_id", id("session"))
                        .with("staff_id", id("staff_member"))
                        .with("starts", NOW)
                        .with("ends", LATER)
                        .with("status", "'PLANNED'"),
                row("guest_place")
                        .with("session_id", id("session"))
                        .with("cohort_id", id("cohort"))
                        .with("enrolment_id", id("enrolment"))
                        .with("home_cohort_id", id("cohort"))
                        .with("module_id", id("module"))
                        .with("seat", "4")
                        .with("given_by", id("staff_member"))
                        .with("given_at", NOW)
                        .with("withdrawn_by", id("staff_member"))
                        .with("withdrawn_at", LATER),
                ofEnrolment("attendance")
                        .with("outcome", "'PRESENT'")
                        .with("minutes", "150")
                        .with("recorded_by", id("staff_member"))
                        .with("recorded_at", NOW),
                row("attendance_before")
                        .with("session_id", id("session"))
                        .with("enrolment_id", id("enrolment"))
                        .with("outcome", "'LATE'")
                        .with("reason", "''")
                        .with("minutes", "140")
                        .with("recorded_by", id("staff_member"))
                        .with("recorded_at", NOW)
                        .with("correction", "''"),
                row("run_step")
                        .with("session_id", id("session"))
                        .with("cohort_id", id("cohort"))
                        .with("number", "" + series)
                        .with("kind", "'START'")
                        .with("at", NOW)
                        .with("taken_by", id("staff_member")),
                row("delivery")
                        .with("session_id", id("session"))
                        .with("cohort_id", id("cohort"))
                        .with("component", "'EDUCATION'")
                        .with("from_minute", "0")
                        .with("to_minute", "" + (series + 30)),
                ofEnrolment("queued_mark")
                        .with("device", id("staff_member"))
                        .with("number", "" + series)
                        .with("outcome", "'LATE'")
                        .with("made_at", NOW)
                        .with("received_at", NOW)
                        .with("received_from", id("staff_member"))
                        .with("arrival", "'LEFT'")
                        .with("settled_at", LATER)
                        .with("settled_by", id("staff_member")),
                row("note_template")
                        .with("kind", series % 2 == 1 ? "'PERSON'" : "'GROUP'")
                        .with("headings", "array['How it went']")
                        .with("hints", "array['']"),
                ofEnrolment("note").with("headings", "array['How it went']").with("texts", "array['Well.']"),
                signedNote(),
                cosignature(),
                ofEnrolment("apology")
                        .with("day", "'2026-12-21'")
                        .with("starts_at", "'10:00'")
                        .with("kind", "'CANNOT_COME'")
                        .with("said_at", NOW),
                row("staff_leave")
                        .with("staff_id", id("staff_member"))
                        .with("first_day", "'2026-12-21'")
                        .with("last_day", "'2026-12-31'"),
                row("working_hours")
                        .with("staff_id", id("staff_member"))
                        .with("weekday", "'TUESDAY'")
                        .with("starts_at", "'09:00'")
                        .with("ends_at", "'17:00'")
                        .with("from_day", "'2026-09-01'"),
                row("cover")
                        .with("session_id", id("session"))
                        .with("staff_id", id("staff_member"))
                        .with("from_at", NOW),
                row("register_handover")
                        .with("session_id", id("session"))
                        .with("staff_id", id("staff_member"))
                        .with("handed_by", id("staff_member"))
                        .with("handed_at", NOW),
                ofEnrolment("task")
                        .with("kind", "'RESCUE'")
                        .with("what", "'Not there at session 1'")
                        .with("participant_id", id("participant"))
                        .with("due_at", LATER)
                        .with("opened_by", id("staff_member"))
                        .with("opened_at", NOW)
                        .with("closed_by", id("staff_member"))
                        .with("closed_at", LATER)
                        .with("outcome", "'DONE'")
                        .with("reason", "'Spoke with them'"),
                row("task_step")
                        .with("task_id", id("task"))
                        .with("kind", "'DOUBTED'")
                        .with("by_id", id("staff_member"))
                        .with("at", NOW),
                row("rescue_rule")
                        .with("wanted", "true")
                        .with("in_a_row", "2")
                        .with("first_sessions", "2")
                        .with("contact_hours", "72")
                        .with("set_at", NOW),
                row("rescue_contact")
                        .with("task_id", id("task"))
                        .with("reached", "true")
                        .with("contacted_by", id("staff_member"))
                        .with("contacted_at", NOW),
                row("calendar_address")
                        .with("participant_id", id("participant"))
                        .with("hash", text((clinic.charAt(0) == 'r' ? "a" : "b").repeat(63) + series % 10))
                        .with("wording", "'APPOINTMENT'")
                        .with("made_at", NOW),
                row("contact_pause")
                        .with("participant_id", id("participant"))
                        .with("until_day", "'2026-12-01'")
                        .with("reason", "'In hospital'")
                        .with("set_by", id("staff_member"))
                        .with("set_at", NOW),
                row("safety_plan")
                        .with("first_aider", "''")
                        .with("duty_clinician", "''")
                        .with("crisis_line", "''")
                        .with("owner_id", id("staff_member"))
                        .with("follow_hours", "24")
                        .with("set_at", NOW),
                ofEnrolment("incident")
                        .with("kind", "'FALL'")
                        .with("task_id", id("task"))
                        .with("recorded_by", id("staff_member"))
                        .with("recorded_at", NOW),
                row("session_change")
                        .with("cohort_id", id("cohort"))
                        .with("kind", "'MOVE'")
                        .with("at", NOW),
                row("notice")
                        .with("change_id", id("session_change"))
                        .with("participant_id", id("participant"))
                        .with("subject", "'A change'")
                        .with("text", "'It moved.'")
                        .with("written_at", NOW)
                        .with("due_at", LATER)
                        .with("expires_at", LATER)
                        .with("outcome", "'NO_ADDRESS'")
                        .with("settled_at", LATER)
                        .with("told_by", id("staff_member"))
                        .with("told_at", LATER),
                before());
    }

    Row of(String table) {
        return all().stream()
                .filter(row -> row.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Give this test a row of " + table));
    }

    String id(String table) {
        return text(UUID.nameUUIDFromBytes((clinic + table + series).getBytes(StandardCharsets.UTF_8)));
    }

    private Row colleague() {
        return owned("staff_member")
                .with("id", id("colleague"))
                .with("given_name", "'Tom'")
                .with("family_name", "'Okafor'");
    }

    private Row peer(String id) {
        return owned("participant")
                .with("id", id)
                .with("given_name", "'Amal'")
                .with("family_name", "'Rahman'")
                .with("birth_date", "'1974-11-02'")
                .with("created_at", NOW);
    }

    /** Between two whose ids have those of everybody else between them: the order of the two says no more then. */
    private Row separation() {
        return row("separation")
                .with("one_id", first())
                .with("other_id", last())
                .with("reason", "'A quarrel'")
                .with("recorded_by", id("staff_member"))
                .with("recorded_at", NOW)
                .with("ended_by", id("staff_member"))
                .with("ended_at", LATER);
    }

    /** The participant whose id comes before those of all others. */
    String first() {
        return id("first").replaceFirst("[0-9a-f]{8}", "00000000");
    }

    /** The participant whose id comes after those of all others. */
    private String last() {
        return id("last").replaceFirst("[0-9a-f]{8}", "ffffffff");
    }

    private Row cohort() {
        return row("cohort")
                .with("programme_id", id("programme"))
                .with("name", name())
                .with("site_id", id("site"))
                .with("room_id", id("room"))
                .with("capacity", "12")
                .with("status", "'RECRUITING'")
                .with("created_at", NOW);
    }

    private Row topicVersion() {
        var version = owned("topic_version").with("topic_id", id("topic")).with("number", "1");
        for (var text : List.of("title", "summary", "guide", "handout", "easy_read", "exercises", "relaxation")) {
            version = version.with(text, "'Pacing'");
        }
        for (var list : List.of("tags", "prompts", "links", "files")) version = version.with(list, "'{}'");
        return version.with("component", "'EDUCATION'")
                .with("reviewer", "'Priya'")
                .with("published_at", NOW)
                .with("published_by", "'Priya'");
    }

    private Row signedNote() {
        return owned("note_version")
                .with("note_id", id("note"))
                .with("number", "1")
                .with("headings", "array['How it went']")
                .with("texts", "array['Well.']")
                .with("reason", "''")
                .with("asks_cosign", "true")
                .with("signed_by", id("staff_member"))
                .with("signed_at", NOW);
    }

    private Row cosignature() {
        return owned("note_cosignature")
                .with("note_id", id("note"))
                .with("number", "1")
                .with("author_id", id("staff_member"))
                .with("cosigned_by", id("colleague"))
                .with("cosigned_at", LATER);
    }

    private Row enrolment() {
        return row("enrolment")
                .with("cohort_id", id("cohort"))
                .with("participant_id", id("participant"))
                .with("capacity", "12")
                .with("seat", "5")
                .with("enrolled_at", NOW)
                .with("seated_on", "'2026-09-01'");
    }

    /** The one that comes with the enrolment. */
    private Row seatHold() {
        return owned("seat_hold")
                .with("id", id("enrolment"))
                .with("cohort_id", id("cohort"))
                .with("capacity", "12")
                .with("seat", "5");
    }

    private Row session() {
        return row("session")
                .with("cohort_id", id("cohort"))
                .with("module_id", id("module"))
                .with("number", "1")
                .with("title", "'Pacing'")
                .with("day", "'2026-10-06'")
                .with("starts_at", "'10:00'")
                .with("ends_at", "'12:30'")
                .with("zone", "'Europe/London'")
                .with("starts", NOW)
                .with("ends", LATER)
                .with("status", "'PLANNED'")
                .with("site_id", id("site"))
                .with("room_id", id("room"));
    }

    private Row before() {
        return owned("session_before")
                .with("change_id", id("session_change"))
                .with("session_id", id("session"))
                .with("left_version", "1")
                .with("added", "false")
                .with("day", "'2026-10-06'")
                .with("starts_at", "'10:00'")
                .with("ends_at", "'12:30'")
                .with("module_id", id("module"))
                .with("title", "'Pacing'")
                .with("status", "'PLANNED'")
                .with("cancel_reason", "''");
    }

    private Row ofEnrolment(String table) {
        return row(table)
                .with("session_id", id("session"))
                .with("enrolment_id", id("enrolment"))
                .with("cohort_id", id("cohort"));
    }

    private Row row(String table) {
        return owned(table).with("id", id(table));
    }

    private Row owned(String table) {
        return new Row(table, new LinkedHashMap<>()).with("tenant_id", text(clinic));
    }

    private String name() {
        return text(clinic + "-" + series);
    }
}
