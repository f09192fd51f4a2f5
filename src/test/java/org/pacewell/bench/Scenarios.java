package org.pacewell.bench;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.pacewell.local.Trouble;

/** The scenarios of one clinic, with the people who are signed in for them. */
final class Scenarios {
    /** Two outcomes in turn, so that every register changes something; never those of the load before. */
    private static final List<String> WARM = List.of("LATE", "REMOTE");

    private static final List<String> MEASURED = List.of("PRESENT", "ADAPTED");

    private final ClinicData data;
    private final String key;
    private final Accounts accounts;
    private final URI clinic;
    private final List<String> people;

    Scenarios(ClinicData data, String key, Accounts accounts, URI clinic, List<String> people) {
        this.data = data;
        this.key = key;
        this.accounts = accounts;
        this.clinic = clinic;
        this.people = people;
    }

    Scenario schedulePage() {
        var path = "/my-programme";
        var requests = people.stream()
                .map(user -> Request.page(path, Browser.signIn(clinic.resolve(path), user)))
                .toList();
        return new Scenario("page", "A participant's schedule page", 0.9, "class=\"timetable\"", requests);
    }

    Scenario scheduleJson() {
        var requests = people.stream()
                .map(user -> Request.json("GET", "/api/v1/me/schedule", accounts.token(user), ""))
                .toList();
        return new Scenario("json", "The schedule as JSON", 0.6, "\"startsAt\":\"10:00", requests);
    }

    /** The facilitator marks 12 people in one request, in one past session after the other. */
    Scenario registers() throws SQLException {
        return new Scenario("register", "A register of 12, corrected", 2.5, "\"nhsCode\"", marks(MEASURED));
    }

    /** The same of past sessions that nobody has marked. */
    Scenario firstRegisters() throws SQLException {
        return new Scenario(
                "first",
                "A register of 12, marked first",
                2.5,
                "\"nhsCode\"",
                marks(List.of("PRESENT"), "s.register_version = 0 and s.register_done_at is null"));
    }

    Scenario warmRegisters() throws SQLException {
        return registers().with(marks(WARM));
    }

    Scenario reportPage() throws SQLException {
        var cookies = Browser.signIn(clinic.resolve("/today"), "coordinator");
        var requests = ofThePlan(
                        "select c.id from cohort c where c.name like 'Weir group %' order by c.created_at desc, c.name limit 50")
                .stream()
                .map(id -> Request.page("/cohorts/" + id + "/attendance", cookies))
                .toList();
        return new Scenario("report", "A cohort's attendance report page", 2, "table--tight", requests);
    }

    private List<Request> marks(List<String> outcomes) throws SQLException {
        return marks(outcomes, "true");
    }

    /** One session of each cohort after the other: nobody marks several sessions of one cohort at once. */
    private List<Request> marks(List<String> outcomes, String sessions) throws SQLException {
        var token = accounts.token("facilitator");
        var enrolments = new LinkedHashMap<String, List<String>>();
        for (var row : ofThePlan("""
                select s.id || ' ' || e.id from session s join enrolment e on e.cohort_id = s.cohort_id
                join assignment a on a.cohort_id = s.cohort_id
                join staff_member m on m.id = a.staff_id and m.subject is not null
                where s.ends < now() and s.title <> '' and exists (
                  select 1 from cohort c where c.id = s.cohort_id and c.name like 'Weir group %')
                  and\s""" + sessions + " order by s.number, s.id, e.seat")) {
            var ids = row.split(" ");
            enrolments.computeIfAbsent(ids[0], session -> new ArrayList<>()).add(ids[1]);
        }
        var requests = new ArrayList<Request>();
        for (var outcome : outcomes) {
            enrolments.forEach((session, members) -> requests.add(
                    Request.json("PUT", "/api/v1/sessions/" + session + "/register", token, body(members, outcome))));
        }
        return List.copyOf(requests);
    }

    private static String body(List<String> members, String outcome) {
        return members.stream()
                .map(id -> "{\"enrolmentId\":\"%s\",\"outcome\":\"%s\"}".formatted(id, outcome))
                .collect(Collectors.joining(",", "{\"correction\":\"Bench\",\"marks\":[", "]}"));
    }

    private List<String> ofThePlan(String sql) throws SQLException {
        var found = data.ask(key, sql);
        if (found.isEmpty()) throw new Trouble("Nothing to measure was found with: " + sql);
        return found;
    }
}
