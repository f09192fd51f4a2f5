package org.pacewell.malformed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether an answer to nonsense is a calm one. */
final class Verdict {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Names of classes, of SQL and of constraints, and stacks of calls: none of it is for whoever asks. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)(java|jakarta|javax|io\\.quarkus|io\\.vertx|io\\.netty|org\\.(hibernate|jboss|postgresql|pacewell)"
                    + "|com\\.fasterxml)\\.[a-z]|[A-Za-z]Exception\\b|\\bat [a-z]+\\.[a-z.]+\\(|SQLSTATE|\\bselect .+ from "
                    + "|\\binsert into |violates |_(check|fkey|pkey|key|excl)\\b|Jackson|PSQL");

    /** Chance spells words now and then. */
    private static final Pattern REFERENCE = Pattern.compile("\\b[0-9A-Z]{10}\\b");

    private static final int SHOWN = 600;

    private Verdict() {}

    /** What is wrong with an answer, if anything is. The nonsense itself may come back, but nothing else. */
    static Optional<String> on(Raw.Answer answer, boolean isProgram) {
        if (answer.status() == 0) return Optional.of("no answer");
        if (answer.status() >= 500) return Optional.of("an answer of " + answer.status());
        if (answer.status() < 400) return Optional.empty();
        var inside = INSIDE.matcher(REFERENCE.matcher(answer.text()).replaceAll(""));
        if (inside.find()) return Optional.of("shows \"" + inside.group() + "\"");
        return isProgram && !isTurnedAwayUnread(answer) ? problem(answer) : Optional.empty();
    }

    /** What the server itself turns away has no body: it never came to us. */
    private static boolean isTurnedAwayUnread(Raw.Answer answer) {
        return answer.text().isEmpty()
                && (answer.status() == 400
                        || answer.status() == 413
                        || answer.status() == 414
                        || answer.status() == 431);
    }

    private static Optional<String> problem(Raw.Answer answer) {
        if (!answer.type().contains("application/problem+json")) {
            return Optional.of("no problem: " + answer.status() + " " + answer.type() + " " + beginning(answer.text()));
        }
        try {
            var problem = JSON.readTree(answer.text());
            var isWhole = problem.path("status").asInt() == answer.status()
                    && !problem.path("title").asText().isBlank()
                    && !problem.path("detail").asText().isBlank()
                    && problem.path("reference").asText().length() == 10;
            return isWhole ? Optional.empty() : Optional.of("a problem without its parts: " + beginning(answer.text()));
        } catch (JsonProcessingException e) {
            return Optional.of("a problem that is no JSON: " + beginning(answer.text()));
        }
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(SHOWN, text.length()));
    }
}
