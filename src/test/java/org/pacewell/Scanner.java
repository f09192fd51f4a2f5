package org.pacewell;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.pacewell.local.LocalServices;

/**
 * Reads along every answer that a test gets, and every letter. It fails when one names somebody of another clinic, or, to a
 * participant, another participant: by an id, by an NHS number, or by a name. Only what it has not met before costs a
 * query; what the asker sent may come back.
 */
public final class Scanner {
    private static final Pattern MARK = Pattern.compile(
            "\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b|\\b\\d{3} ?\\d{3} ?\\d{4}\\b");
    private static final Pattern SUBJECT = Pattern.compile("\"sub\"\\s*:\\s*\"([^\"]+)\"");
    private static final Map<String, Owner> KNOWN = new ConcurrentHashMap<>();
    private static final Map<String, String> PARTICIPANTS = new ConcurrentHashMap<>();
    private static final Map<String, Set<String>> NAMES = new ConcurrentHashMap<>();
    private static final Set<String> LOCAL = Set.of("riverside", "ashgrove");
    private static final Owner NOBODY = new Owner("", "");

    private static final String OWNERS = """
            select tenant_id, id::text from participant where id::text = $mark or nhs_number = $mark
            union all select tenant_id, participant_id::text from enrolment where id::text = $mark
            union all select tenant_id, '' from cohort where id::text = $mark
            union all select tenant_id, '' from session where id::text = $mark
            union all select tenant_id, '' from staff_member where id::text = $mark""";

    private static final String RECIPIENT = """
            select tenant_id, id::text from participant where lower(email) = $address
            union all select tenant_id, '' from staff_member where lower(email) = $address""";

    /** The clinic that a marker belongs to, and the participant whom it is about, if any. */
    private record Owner(String clinic, String whose) {}

    private Scanner() {}

    /**
     * Reads an answer.
     *
     * @param host the address that was asked
     * @param subject who asked, as the sign-in calls them, or nothing when that is not known
     * @param sent everything that the asker sent
     */
    public static void read(String host, Optional<String> subject, String sent, String answer) {
        var clinic = clinic(host);
        var found = leaks(clinic, subject, sent, answer);
        found.addAll(LogScanner.found());
        if (!found.isEmpty()) throw new AssertionError("An answer of " + host + " lets out " + found);
    }

    /** What the sign-in of one of the local clinics calls somebody, unless it has no grant for programs. */
    public static Optional<String> subject(String host, String user) {
        var clinic = clinic(host);
        if (!LOCAL.contains(clinic)) return Optional.empty();
        return subject(ApiClient.token(clinic, user));
    }

    /** Who a bearer's token is about. */
    public static Optional<String> subject(String authorization) {
        var parts = authorization.split("\\.");
        if (parts.length != 3) return Optional.empty();
        try {
            var payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            var found = SUBJECT.matcher(payload);
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        } catch (IllegalArgumentException noToken) {
            return Optional.empty();
        }
    }

    private static String clinic(String host) {
        return host.replaceFirst(":\\d+$", "").replaceFirst("\\.?localhost$", "");
    }

    /**
     * Reads a letter as it left.
     *
     * @param address whom it went to
     */
    public static void readLetter(String address, String letter) {
        var found = leaks(address, letter);
        if (!found.isEmpty()) throw new AssertionError("A letter lets out " + found);
    }

    /** What a letter lets out. Whoever is nobody's has nothing to compare with. */
    static List<String> leaks(String address, String letter) {
        return rows(RECIPIENT.replace("$address", "'" + address.replace("'", "''") + "'")).stream()
                .flatMap(row -> leaksTo(row.get(0), row.get(1), "", letter).stream())
                .toList();
    }

    static List<String> leaks(String clinic, Optional<String> subject, String sent, String answer) {
        return leaksTo(clinic, subject.map(it -> participant(clinic, it)).orElse(""), sent, answer);
    }

    private static List<String> leaksTo(String clinic, String me, String sent, String answer) {
        var found = new ArrayList<String>();
        var marks = MARK.matcher(answer);
        var met = new HashSet<String>();
        while (marks.find()) {
            var mark = marks.group().replace(" ", "");
            if (!met.add(mark) || sent.contains(mark)) continue;
            var owner = owner(mark);
            if (owner.clinic().isEmpty()) continue;
            if (!owner.clinic().equals(clinic)) found.add(mark + " of " + owner.clinic());
            else if (!me.isEmpty() && !owner.whose().isEmpty() && !owner.whose().equals(me)) {
                found.add(mark + " of another participant");
            }
        }
        if (!me.isEmpty()) names(clinic, me).stream().filter(answer::contains).forEach(found::add);
        return found;
    }

    private static Owner owner(String mark) {
        return KNOWN.computeIfAbsent(
                mark,
                it -> rows(OWNERS.replace("$mark", "'" + it + "'")).stream()
                        .findFirst()
                        .map(row -> new Owner(row.get(0), row.get(1)))
                        .orElse(NOBODY));
    }

    private static String participant(String clinic, String subject) {
        var known = PARTICIPANTS.get(clinic + subject);
        if (known != null) return known;
        var found = rows("select id::text, '' from participant where tenant_id = '%s' and subject = '%s'"
                .formatted(clinic, subject.replace("'", "")));
        if (found.isEmpty()) return "";
        PARTICIPANTS.put(clinic + subject, found.getFirst().getFirst());
        return found.getFirst().getFirst();
    }

    /** The full names of the other participants, but for those that one of the staff bears too. */
    private static Set<String> names(String clinic, String me) {
        return NAMES.computeIfAbsent(clinic + me, _ -> {
            var names = new HashSet<String>();
            rows("""
                    select p.given_name || ' ' || p.family_name, '' from participant p
                    join participant me on me.tenant_id = p.tenant_id and me.id = '%s'
                    where p.tenant_id = '%s'
                      and (p.given_name, p.family_name) <> (me.given_name, me.family_name)
                      and not exists (select 1 from staff_member s where s.tenant_id = p.tenant_id
                        and s.given_name = p.given_name and s.family_name = p.family_name)""".formatted(me, clinic)).forEach(row -> names.add(row.getFirst()));
            return names;
        });
    }

    /** Two columns; without a database there is nothing to compare with. */
    private static List<List<String>> rows(String sql) {
        var found = new ArrayList<List<String>>();
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) found.add(List.of(rows.getString(1), rows.getString(2)));
        } catch (SQLException unreachable) {
            return List.of();
        }
        return found;
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(
                LocalServices.properties().get("quarkus.datasource.jdbc.url"), "postgres", "postgres");
    }
}
