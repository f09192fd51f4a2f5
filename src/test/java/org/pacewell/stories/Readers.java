package org.pacewell.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** One of each kind of person, and the pages on which they meet what was planted. */
record Readers(Tour coordinator, Tour manager, Tour clinician, Tour facilitator, Tour participant, Tour administrator) {

    /** @param signIn takes a clinic and a user */
    static Readers of(BiFunction<String, String, Tour> signIn) {
        return new Readers(
                signIn.apply(ScriptsClinic.KEY, "coordinator"),
                signIn.apply(ScriptsClinic.KEY, "manager"),
                signIn.apply(ScriptsClinic.KEY, "clinician"),
                signIn.apply(ScriptsClinic.KEY, "facilitator"),
                signIn.apply(ScriptsClinic.KEY, "participant"),
                signIn.apply("", "admin"));
    }

    List<Tour> all() {
        return List.of(coordinator, manager, clinician, facilitator, participant, administrator);
    }

    void read(Planted planted, String script) {
        coordinator.visitAll(pages(planted));
        coordinator
                .ask("/participants?query=", script)
                .ask("/topics?query=", script)
                .ask("/participants/new?cohort=", script)
                .ask("/cohorts/" + planted.cohort + "/enrolments/new?query=", script)
                .ask("/participants/" + planted.participant + "/separations/new?query=", script)
                .ask("/", script);
        forms(planted).forEach(form -> coordinator.type(form, script));
        manager.visitAll(List.of("/today", "/break-glass", "/staff", "/staff/" + planted.staff, "/trail"))
                .ask("/break-glass?query=", script)
                .ask("/trail?actor=", script)
                .ask("/trail?participant=", script);
        clinician.visit("/participants/" + planted.participant);
        facilitator.visitAll(List.of("/today", "/cohorts", "/sessions/" + planted.session));
        facilitator.visitAll(notes(planted));
        participant.visitAll(List.of(
                "/home",
                "/me",
                "/my-programme",
                "/my-calendar",
                "/my-calendar/replacement",
                "/my-calendar/end",
                "/handouts/" + planted.topic,
                "/my-sessions/" + planted.session + "/directions"));
        administrator
                .visit("/clinics")
                .visit("/clinics/" + ScriptsClinic.KEY + "/edit")
                .type("/clinics/new", script);
    }

    /** The coordinator's session runs out while they type. */
    void returnTo(String typed) {
        coordinator.typeLate("/participants/new", typed, "coordinator");
    }

    /** The pages of staff that show some of it. */
    private static List<String> pages(Planted planted) {
        var pages = new ArrayList<>(List.of(
                "/today",
                "/calendar",
                "/clinic",
                "/topics",
                "/programmes",
                "/programmes/" + planted.programme,
                "/participants",
                "/participants/" + planted.participant,
                "/participants/" + planted.withdrawn,
                "/cohorts",
                "/staff/" + planted.staff + "/times",
                "/session-changes/" + planted.change,
                "/sessions/" + planted.cancelled));
        pages.addAll(under(
                "/topics/" + planted.topic,
                "/handout",
                "/versions",
                "/versions/1",
                "/comparison",
                "/retirement",
                "/files/" + planted.file + "/removal"));
        pages.addAll(under(
                "/cohorts/" + planted.cohort,
                "/attendance",
                "/dose",
                "/edition",
                "/appointments",
                "/appointments/new",
                "/appointments/slots",
                "/enrolments/" + planted.missing + "/make-ups",
                "/enrolments/new",
                "/enrolments/" + planted.enrolment + "/end"));
        pages.addAll(under("/sessions/" + planted.session, "/sheet", "/cover"));
        pages.addAll(under("/sessions/" + planted.given, "/waiting", "/incidents"));
        pages.addAll(List.of(
                "/tasks", "/unmarked", "/notices", "/programmes/import", "/programmes/new", "/clinic/registers"));
        pages.addAll(under("/tasks/" + planted.care.rescue, "/contact"));
        pages.addAll(under("/tasks/" + planted.care.incident));
        pages.addAll(under("/programmes/" + planted.programme, "/plan", "/editions", "/comparison", "/retirement"));
        pages.addAll(under(
                "/programmes/" + planted.draft,
                "/outline",
                "/head",
                "/stage?at=1",
                "/module?at=1-1",
                "/removal?at=1-1",
                "/discard"));
        return pages;
    }

    /** What only those who treat somebody read. */
    private static List<String> notes(Planted planted) {
        var notes = "/sessions/" + planted.given + "/notes";
        var one = notes + "/" + planted.missing;
        return List.of(
                notes,
                notes + "/group",
                notes + "/group/edit",
                one,
                one + "/edit",
                one + "/versions/1",
                "/sessions/" + planted.given + "/run",
                "/participants/" + planted.participant + "/notes",
                "/participants/" + planted.participant + "/sign-in");
    }

    /** The pages of staff with a form that takes some of it. */
    private static List<String> forms(Planted planted) {
        var session = "/sessions/" + planted.session;
        return List.of(
                "/clinic/sites/new",
                "/clinic/rooms/new",
                "/clinic/closures/new",
                "/topics/new",
                "/topics/" + planted.topic + "/edit",
                "/topics/" + planted.topic + "/adaptation",
                "/topics/" + planted.topic + "/files",
                "/participants/new",
                "/participants/" + planted.participant + "/edit",
                "/cohorts/new",
                "/cohorts/new?programme=" + planted.programme,
                "/cohorts/" + planted.cohort + "/edit",
                "/cohorts/" + planted.cohort + "/state",
                session,
                "/sessions/" + planted.given + "/incidents",
                "/clinic/notes",
                "/clinic/safety",
                "/clinic/rescue",
                "/participants/" + planted.participant + "/contact-pause",
                "/participants/" + planted.participant + "/separations/new?participantId=" + planted.withdrawn,
                "/tasks/" + planted.care.rescue + "/contact",
                "/programmes/" + planted.draft + "/head",
                "/programmes/" + planted.draft + "/module?at=1-1",
                session + "/changes/new?kind=move",
                session + "/changes/new?kind=cancel",
                "/staff/" + planted.staff + "/times");
    }

    private static List<String> under(String path, String... parts) {
        return Stream.concat(Stream.of(path), Stream.of(parts).map(path::concat))
                .toList();
    }
}
