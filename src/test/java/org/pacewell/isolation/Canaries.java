package org.pacewell.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pacewell.ApiClient;
import org.pacewell.ApiClient.Answer;

/** Texts that belong to somebody else. Whatever answer holds one of them has let it out, in its body or a header. */
final class Canaries {
    private static final String DEMO = "@people.example";

    /** When an answer was given, and until when its cookies live, is nobody's. */
    private static final Pattern NOW = Pattern.compile("\\d\\d:\\d\\d:\\d\\d GMT");

    private final Map<String, String> owners = new LinkedHashMap<>();
    private final Set<String> words = new HashSet<>();

    /** Every participant of a clinic but one, with their memberships. */
    static Canaries ofPeers(ApiClient coordinator, String but) {
        var canaries = new Canaries();
        for (var person : coordinator.all("/api/v1/participants")) {
            if (!person.path("id").asText().equals(but)) canaries.addPerson(person);
        }
        for (var cohort : coordinator.all("/api/v1/cohorts")) {
            var at = "/api/v1/cohorts/" + cohort.path("id").asText() + "/enrolments";
            for (var enrolment : coordinator.all(at)) {
                if (enrolment.path("participantId").asText().equals(but)) continue;
                canaries.add(enrolment.path("id").asText(), "an enrolment");
            }
        }
        return canaries;
    }

    /** These texts and no others. */
    static Canaries of(String owner, List<String> texts) {
        var canaries = new Canaries();
        texts.forEach(text -> canaries.add(text, owner));
        return canaries;
    }

    /** Everything that names a clinic, its staff, its people and its things, unless the other clinic has the same. */
    static Canaries ofClinic(String clinic, ApiClient theirs, ApiClient ours) {
        var canaries = new Canaries();
        canaries.add(clinic, "the clinic");
        canaries.add(capital(clinic), "the clinic");
        var known = ours.all("/api/v1/staff").stream()
                .map(it -> it.path("name").asText())
                .collect(Collectors.toSet());
        for (var member : theirs.all("/api/v1/staff")) {
            canaries.add(member.path("id").asText(), "a staff member");
            var name = member.path("name").asText();
            if (!known.contains(name)) canaries.add(name, "a staff member");
        }
        for (var person : theirs.all("/api/v1/participants")) {
            canaries.add(person.path("id").asText(), "a participant");
            canaries.addNumber(person.path("nhsNumber").asText());
        }
        for (var kind : List.of("sites", "cohorts", "topics", "programmes")) {
            for (var thing : theirs.all("/api/v1/" + kind)) {
                canaries.add(thing.path("id").asText(), "one of its " + kind);
            }
        }
        return canaries;
    }

    /** What an answer lets out, but for what the asker has sent. */
    List<String> in(String asked, Answer answer) {
        var headers =
                answer.headers().map().entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
        return in(asked, NOW.matcher(headers).replaceAll("") + "\n" + answer.text());
    }

    List<String> in(String asked, String text) {
        var found = new ArrayList<String>();
        owners.forEach((canary, owner) -> {
            if (text.contains(canary) && !asked.contains(canary)) found.add(owner + ": " + canary);
        });
        for (var word : Pattern.compile("[^\\p{L}'-]+").split(text)) {
            if (words.contains(word)) found.add("a name: " + word);
        }
        return found;
    }

    int size() {
        return owners.size() + words.size();
    }

    private void addPerson(JsonNode person) {
        var given = person.path("givenName").asText();
        var family = person.path("familyName").asText();
        var owner = given + " " + family;
        add(person.path("id").asText(), owner);
        add(given + " " + family, owner);
        add(family + ", " + given, owner);
        add(person.path("email").asText(), owner);
        addNumber(person.path("nhsNumber").asText());
        addPhone(person.path("phone").asText(), owner);
        addBirth(person.path("birthDate").asText(), owner);
        if (person.path("email").asText().endsWith(DEMO)) words.addAll(List.of(given, family));
    }

    private void addNumber(String nhs) {
        var digits = nhs.replace(" ", "");
        if (digits.length() != 10) return;
        add(digits, "an NHS number");
        add(digits.replaceFirst("(...)(...)(....)", "$1 $2 $3"), "an NHS number");
    }

    private void addPhone(String phone, String owner) {
        add(phone, owner);
        var digits = phone.replaceAll("\\D", "");
        if (digits.length() > 9) add(digits.substring(digits.length() - 9), owner);
    }

    private void addBirth(String iso, String owner) {
        if (iso.isEmpty()) return;
        add(iso, owner);
        add(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(LocalDate.parse(iso)), owner);
    }

    private void add(String canary, String owner) {
        if (!canary.isBlank()) owners.put(canary, owner);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
