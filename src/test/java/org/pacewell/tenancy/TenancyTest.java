package org.pacewell.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacewell.clinic.Site;
import org.pacewell.clinic.Sites;
import org.pacewell.local.LocalServices;

/** Ashgrove tries to reach a site of Riverside through the application's own means. */
@Tag("A7-in-part")
@QuarkusTest
@WithTestResource(LocalServices.class)
class TenancyTest {
    @Inject
    EntityManager entities;

    @Inject
    Sites sites;

    @Inject
    Sql sql;

    @Test
    void aQueryFindsOwnRowsAlone() {
        assertThat(as("ashgrove", this::siteNames)).isNotEmpty().doesNotContainAnyElementsOf(riversideNames());
    }

    @Test
    void anIdOfAnotherClinicIsNotFound() {
        UUID theirs = riversideSite().id();

        assertThat(as("ashgrove", () -> sites.find(theirs))).isEmpty();
        assertThat(as(
                        "ashgrove",
                        () -> entities.createQuery("select count(s) from Site s where s.id = :id", Long.class)
                                .setParameter("id", theirs)
                                .getSingleResult()))
                .isZero();
        assertThat(as("riverside", () -> sites.find(theirs))).isPresent();
    }

    @Test
    void aNativeQuerySeesOwnRowsAlone() {
        assertThat(as("ashgrove", () -> natively("select tenant_id from site"))).containsOnly("ashgrove");
        assertThat(as("ashgrove", () -> natively("select tenant_id from site where tenant_id = 'riverside'")))
                .isEmpty();
    }

    @Test
    void withoutAClinicThereAreNoRows() {
        assertThat(QuarkusTransaction.requiringNew().call(this::siteNames)).isEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(() -> natively("select tenant_id from site")))
                .isEmpty();
    }

    @Test
    void withoutAClinicNothingCanBeAdded() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    sites.add(new Site("Nowhere", "", ""));
                    sites.flush();
                }))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void whatTheDatabaseRefusesIsNeverSpelledOutInALog() {
        var thrown = catchThrowable(() -> as("ashgrove", () -> {
            sites.add(new Site("Annex ".repeat(20), "12 Secret Lane", ""));
            sites.flush();
            return "added";
        }));

        var logged = new StringWriter();
        thrown.printStackTrace(new PrintWriter(logged));
        assertThat(logged.toString()).contains("site_name_check").doesNotContain("12 Secret Lane");
    }

    @Test
    void theClinicEndsWithItsTask() {
        as("ashgrove", this::siteNames);

        assertThat(Tenancy.clinic()).isEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(() -> natively("select current_setting('app.tenant', true)")))
                .containsOnly("");
    }

    @Test
    void aStatementThatIsNeverSentLeavesTheClinicNamed() {
        Tenancy.as("ashgrove", () -> sql.list("select 1", row -> row.getInt(1)));

        var seen = as("riverside", () -> {
            assertThatThrownBy(() -> sql.list("select ?", row -> "nothing", new Object()))
                    .isInstanceOf(SqlFailed.class);
            return natively("select tenant_id from site");
        });

        assertThat(seen).isNotEmpty().containsOnly("riverside");
    }

    private Site riversideSite() {
        return as("riverside", () -> sites.byName().getFirst());
    }

    private List<String> riversideNames() {
        return as("riverside", this::siteNames);
    }

    private List<String> siteNames() {
        return sites.byName().stream().map(Site::name).toList();
    }

    private List<String> natively(String sql) {
        return entities.createNativeQuery(sql, String.class).getResultList().stream()
                .map(String.class::cast)
                .toList();
    }

    private static <T> T as(String clinic, Callable<T> task) {
        return Working.at(clinic, task);
    }
}
