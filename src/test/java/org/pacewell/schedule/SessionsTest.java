package org.pacewell.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.pacewell.local.LocalServices;
import org.pacewell.rule.NotFound;
import org.pacewell.tenancy.Sql;
import org.pacewell.tenancy.Tenancy;
import org.pacewell.tenancy.Working;

@QuarkusTest
@WithTestResource(LocalServices.class)
class SessionsTest {
    private static final String ONE_TO_ONE = """
            update session s set version = 7, cancel_reason = 'Snow', enrolment_id = (
              select e.id from enrolment e where e.tenant_id = s.tenant_id and e.cohort_id = s.cohort_id limit 1)
            where id = (
              select a.id from session a
              where a.register_version = 0 and exists (select from enrolment e where e.cohort_id = a.cohort_id)
              order by a.starts desc limit 1)""";

    @Inject
    Sessions sessions;

    @Inject
    Sql sql;

    /** Of all kinds, so that no column is forgotten; the one that is made for it is taken back. */
    @Test
    void aSessionToReadIsTheSessionToChange() {
        QuarkusTransaction.begin();
        try {
            Tenancy.as("riverside", this::compareAll);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void compareAll() {
        sql.change(ONE_TO_ONE);
        var all = sessions.listAll();
        assertThat(all).anyMatch(Session::isOneToOne).anyMatch(Session::isHeld);
        assertThat(all).anyMatch(session -> session.registerDoneAt().isPresent());
        for (var session : all)
            assertThat(sessions.requireToRead(session.id()))
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes("tenantId", "\\$\\$_hibernate_.*")
                    .isEqualTo(session);
    }

    @Test
    void aSessionOfAnotherClinicIsNotFound() {
        var theirs = Working.at("ashgrove", () -> sessions.listAll().getFirst().id());

        assertThatThrownBy(() -> Working.at("riverside", () -> sessions.requireToRead(theirs)))
                .isInstanceOf(NotFound.class);
    }
}
