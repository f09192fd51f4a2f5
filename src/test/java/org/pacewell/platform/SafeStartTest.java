package org.pacewell.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacewell.local.LocalServices;

/** Pacewell starts on sound settings and a walled database, and on nothing less. */
@Tag("C12")
@QuarkusTest
@WithTestResource(LocalServices.class)
class SafeStartTest {
    @Inject
    AgroalDataSource database;

    @Inject
    Flyway flyway;

    @Test
    void itStartsWhenAllIsSound() {
        assertThatCode(() -> start(SafetySettingsTest.sound(), database)).doesNotThrowAnyException();
    }

    @Test
    void itDoesNotStartOnOneUnsafeSetting() {
        assertThatThrownBy(() -> start(SafetySettingsTest.unsound(), database))
                .isInstanceOf(UnsafeSettings.class)
                .hasMessageContaining("pacewell.demo");
    }

    @Test
    void itDoesNotServeAsASuperuser() throws SQLException {
        try (var superuser = as("postgres", "postgres")) {
            assertThatThrownBy(() -> start(SafetySettingsTest.sound(), superuser))
                    .isInstanceOf(UnsafeSettings.class)
                    .hasMessageContaining("the role is a superuser")
                    .hasMessageContaining("the role can bypass row security");
        }
    }

    @Test
    void itDoesNotServeAsTheOwner() throws SQLException {
        try (var owner = as(property("quarkus.flyway.username"), property("quarkus.flyway.password"))) {
            assertThatThrownBy(() -> start(SafetySettingsTest.sound(), owner))
                    .isInstanceOf(UnsafeSettings.class)
                    .hasMessageContaining("the role owns tables");
        }
    }

    @Test
    void itDoesNotStartWithoutADatabaseToAsk() throws SQLException {
        try (var nobody = as("nobody", "nothing")) {
            assertThatThrownBy(() -> start(SafetySettingsTest.sound(), nobody))
                    .isInstanceOf(UnsafeSettings.class)
                    .hasMessageContaining("cannot be asked");
        }
    }

    private void start(SafetySettings settings, AgroalDataSource asked) {
        new SafeStart(settings, asked, flyway).check(new StartupEvent());
    }

    private static AgroalDataSource as(String role, String password) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(1)
                        .connectionFactoryConfiguration(
                                factory -> factory.jdbcUrl(property("quarkus.datasource.jdbc.url"))
                                        .principal(new NamePrincipal(role))
                                        .credential(new SimplePassword(password)))));
    }

    private static String property(String name) {
        return Objects.requireNonNull(LocalServices.properties().get(name));
    }
}
