package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.pacewell.ApiClient;
import org.pacewell.ApiSamples;
import org.pacewell.audit.Trail;
import org.pacewell.audit.TrailSeals;
import org.pacewell.audit.TrailSeals.Finding;
import org.pacewell.local.LocalServices;
import org.pacewell.local.Postgres;
import org.pacewell.promise.Tier;
import org.pacewell.tenancy.Tenancy;

/** The trail tells of every tampering, is never left out, and can be read by those whom it concerns. */
@Tag("trail")
@QuarkusTest
@WithTestResource(LocalServices.class)
class TrailTest {
    private static final int EDITS = Tier.times(30, 1000);
    private static final int ROWS = 60;
    private static final String PARTICIPANTS = "/api/v1/participants";

    /** A way to change a row, in the words of SQL. */
    private static final List<String> CHANGES = List.of(
            "at = at + interval '1 microsecond'",
            "at = at - interval '1 hour'",
            "actor = actor || ' '",
            "actor_id = gen_random_uuid()",
            "action = case action when 'read' then 'correct' else 'read' end",
            "subject = upper(subject)",
            "subject_id = gen_random_uuid()",
            "subject_id = null",
            "whose = '{}'",
            "whose = whose || gen_random_uuid()",
            "request = 'another'",
            "mac = sha256(mac)",
            "id = gen_random_uuid()",
            "tenant_id = 'ashgrove'");

    @Inject
    Trail trail;

    @Inject
    TrailSeals seals;

    private String clinic = "";

    /** A clinic of its own, half of whose trail is sealed. */
    @BeforeEach
    @ActivateRequestContext
    void openAClinic() {
        clinic = "trail" + Long.toString(System.nanoTime(), 36);
        Superuser.run(
                "insert into clinic (key, name, zone, nation, issuer, opened_at, open) values ('%1$s', 'Trail', 'Europe/London', 'ENGLAND', 'http://localhost/%1$s', now(), false)"
                        .formatted(clinic));
        for (int i = 0; i < ROWS; i++) {
            if (i == ROWS / 3 || i == ROWS / 2) seal();
            Tenancy.as(
                    clinic,
                    () -> QuarkusTransaction.requiringNew().run(() -> {
                        trail.readOf(UUID.randomUUID(), "participant", UUID.randomUUID());
                        trail.wroteOf(UUID.randomUUID(), "correct", "participant", UUID.randomUUID());
                    }));
        }
    }

    @Test
    void whatNobodyTouchedIsGenuine() {
        assertThat(verify()).isEqualTo(new Finding(2 * ROWS, 0, 0));
    }

    @Test
    void everyEditOfTheDatabasesOwnerIsFound(TestReporter reporter) {
        var chance = new Random(20261124);
        var missed = new ArrayList<String>();
        for (int i = 0; i < EDITS; i++) {
            var id = anyRow(chance, "trail");
            var change = CHANGES.get(chance.nextInt(CHANGES.size()));
            var isMoved = change.startsWith("tenant_id") && !isSealed(id);
            if (isMoved) continue;
            try (var _ = tampering("update trail set " + change + " where id = '" + id + "'")) {
                if (verify().isGenuine()) missed.add(change);
            }
        }
        assertThat(missed).isEmpty();
        assertThat(verify().isGenuine()).isTrue();
        reporter.publishEntry("proved", EDITS + " edits, all found");
    }

    @Test
    void everyRemovalFromASealedStretchIsFound() {
        var chance = new Random(7);
        for (int i = 0; i < 10; i++) {
            var id = anyRow(
                    chance,
                    "trail where at < (select max(upto) from trail_seal where tenant_id = '%s')".formatted(clinic));
            try (var _ = tampering("delete from trail where id = '" + id + "'")) {
                assertThat(verify().brokenSeals()).isPositive();
            }
        }
    }

    @Test
    void everyAddedRowIsFound() {
        for (var when : List.of("at", "at + interval '1 microsecond'", "at - interval '1 day'")) {
            var copy = """
                    insert into trail select tenant_id, gen_random_uuid(), %s, actor_id, actor, action, subject,
                      subject_id, whose, request, mac from trail where tenant_id = '%s' order by random() limit 1""".formatted(when, clinic);
            try (var _ = tampering(copy)) {
                assertThat(verify().isGenuine()).as(when).isFalse();
            }
        }
    }

    @Test
    void aChangedOrRemovedSealIsFound() {
        for (var change : List.of(
                "delete from trail_seal where number = 1 and tenant_id = '%s'",
                "update trail_seal set upto = upto - interval '1 hour' where number = 2 and tenant_id = '%s'",
                "update trail_seal set chain = sha256(chain) where number = 1 and tenant_id = '%s'",
                "update trail_seal set number = 3 where number = 2 and tenant_id = '%s'")) {
            try (var _ = tampering(change.formatted(clinic))) {
                assertThat(verify().brokenSeals()).as(change).isPositive();
            }
        }
    }

    @Test
    void theServingRoleCanOnlyAdd() throws SQLException {
        for (var sql : List.of(
                "update trail set actor = 'Nobody'",
                "delete from trail",
                "truncate trail",
                "update trail_seal set entries = 0",
                "delete from trail_seal",
                "alter table trail disable row level security",
                "drop table trail")) {
            try (var connection = serving()) {
                Database.serve(connection, clinic);
                assertThatThrownBy(() -> Database.run(connection, sql))
                        .as(sql)
                        .isInstanceOf(SQLException.class)
                        .message()
                        .containsAnyOf("permission denied", "must be owner");
            }
        }
    }

    @Test
    void withoutTheTrailNothingIsReadOrWritten() {
        var coordinator = ApiClient.riverside("coordinator");
        var participant = ApiSamples.aParticipant(coordinator);
        var family = ApiSamples.unique("Untrailed");
        var before = people();
        Superuser.run("revoke insert on trail from " + Postgres.APP);
        try {
            var write = coordinator.post(
                    PARTICIPANTS, Map.of("givenName", "Una", "familyName", family, "birthDate", "1950-02-03"));
            var read = coordinator.get(PARTICIPANTS + "/" + participant);
            var page = Cast.get().persona("coordinator").pages().get("/participants/" + participant);
            var wrong = coordinator.put(PARTICIPANTS + "/" + participant, Map.of("givenName", "Nora"));

            assertThat(write.status()).isGreaterThanOrEqualTo(500);
            assertThat(read.status()).isGreaterThanOrEqualTo(500);
            assertThat(page.status()).isGreaterThanOrEqualTo(500);
            assertThat(wrong.status()).isGreaterThanOrEqualTo(500);
            assertThat(read.text() + page.text()).doesNotContain("1961-04-30", "30 April 1961", "Nora");
            assertThat(write.text() + read.text() + page.text() + wrong.text())
                    .doesNotContain("permission", "trail", "SQL");
        } finally {
            Superuser.run("grant insert on trail to " + Postgres.APP);
        }
        assertThat(people()).isEqualTo(before);
        coordinator.get(PARTICIPANTS + "/" + participant).expect(200);
    }

    @Test
    void aManagerAndTheParticipantSeeWhoReadTheRecord() {
        var cast = Cast.get();
        var id = cast.group(Cast.Target.OWN).person();
        ApiClient.riverside("clinician").get(PARTICIPANTS + "/" + id).expect(200);

        var manager = cast.persona("manager").pages().get("/trail?participant=" + id);
        var participant = cast.persona("participant of the cohort").pages().get("/me");
        cast.participant("trail-unread", "Ulla", "Unreadson");
        var another =
                Persona.of("unread", Cast.OUR, Cast.OUR, "trail-unread").pages().get("/me");

        assertThat(manager.expect(200).text()).contains("Tom Adeyemi");
        assertThat(participant.expect(200).text()).contains("Tom Adeyemi");
        assertThat(another.expect(200).text()).doesNotContain("Tom Adeyemi");
        assertThat(cast.persona("coordinator").pages().get("/trail").status()).isEqualTo(403);
        assertThat(cast.persona("participant of the cohort")
                        .pages()
                        .get("/trail")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anAccountThatIsTiedToSomebodyLeavesALine() {
        var id = Cast.get().participant("trail-tied", "Tia", "Tiedson");
        var tia = Persona.of("tied", Cast.OUR, Cast.OUR, "trail-tied");

        tia.programs().get("/api/v1/me").expect(200);
        tia.programs().get("/api/v1/me").expect(200);

        assertThat(Superuser.texts(
                        "select actor from trail where action = 'tie' and whose = array['" + id + "']::uuid[]"))
                .containsExactly("Pacewell");
    }

    private void seal() {
        pause();
        Tenancy.as(clinic, () -> seals.seal(Instant.now().plus(Duration.ofSeconds(90))));
        pause();
    }

    private Finding verify() {
        return Tenancy.as(clinic, seals::verify);
    }

    private String anyRow(Random chance, String where) {
        var ids = Superuser.texts("select id from %s %s tenant_id = '%s' order by id"
                .formatted(where, where.contains(" where ") ? "and" : "where", clinic));
        return ids.get(chance.nextInt(ids.size()));
    }

    private boolean isSealed(String id) {
        return !Superuser.texts(
                        "select 1 from trail t join trail_seal s using (tenant_id) where t.id = '%s' and t.at < s.upto"
                                .formatted(id))
                .isEmpty();
    }

    private static long people() {
        return Long.parseLong(Superuser.texts("select count(*) from participant where tenant_id = 'riverside'")
                .getFirst());
    }

    private static Connection serving() throws SQLException {
        return DriverManager.getConnection(
                LocalServices.properties().get("quarkus.datasource.jdbc.url"), Postgres.APP, Postgres.APP_PASSWORD);
    }

    private Tampering tampering(String sql) {
        return new Tampering(sql);
    }

    /** A change of the superuser, and how it was before. */
    private final class Tampering implements AutoCloseable {
        Tampering(String sql) {
            Superuser.run("drop table if exists kept_trail, kept_seal");
            Superuser.run("create table kept_trail as select * from trail where tenant_id = '%s'".formatted(clinic));
            Superuser.run(
                    "create table kept_seal as select * from trail_seal where tenant_id = '%s'".formatted(clinic));
            assertThat(Superuser.run(sql)).as(sql).isPositive();
        }

        @Override
        public void close() {
            Superuser.run(
                    "delete from trail where tenant_id = '%s' or id in (select id from kept_trail)".formatted(clinic));
            Superuser.run("delete from trail_seal where tenant_id = '%s'".formatted(clinic));
            Superuser.run("insert into trail select * from kept_trail");
            Superuser.run("insert into trail_seal select * from kept_seal");
            Superuser.run("drop table if exists kept_trail, kept_seal");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
