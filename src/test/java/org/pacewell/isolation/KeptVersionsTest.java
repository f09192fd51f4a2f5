package org.pacewell.isolation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database keeps what was published and the files of it: the role that serves adds, and changes or removes none. */
class KeptVersionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update topic_version set title = 'Other'",
                "delete from topic_version",
                "update topic_file set bytes = '%PDF-'",
                "delete from topic_file"
            })
    void aVersionIsNeitherChangedNorRemoved(String command) throws SQLException {
        try (var connection = Database.serving("riverside")) {
            assertThatThrownBy(() -> Database.run(connection, command))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }
}
