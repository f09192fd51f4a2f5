package org.pacewell.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pacewell.topic.Audience.PARTICIPANTS;
import static org.pacewell.topic.FileSamples.aPdf;
import static org.pacewell.topic.FileSamples.bytes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pacewell.rule.FieldError;
import org.pacewell.rule.InvalidInput;

class TypedFileTest {
    @Test
    void aFileKeepsItsBytesAndIsOfTheirKind() {
        var checked = typed(aPdf(), " Pacing\r\n\tchart ").checked();

        assertThat(checked.file().bytes()).isEqualTo(aPdf());
        assertThat(checked.file().kind()).isEqualTo(FileKind.PDF);
        assertThat(checked.file().name()).isEqualTo("Pacing chart");
        assertThat(checked.file().attached(PARTICIPANTS).inWords()).isEqualTo("Pacing chart (PDF, 1 KB, participants)");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(errors(new TypedFile(Optional.empty(), "", Optional.empty())))
                .containsExactly("file", "name", "audience");
    }

    @Test
    void oneByteTooManyIsTooMany() {
        assertThat(errors(typed(Arrays.copyOf(aPdf(), TopicFile.MOST_BYTES), "Chart")))
                .isEmpty();
        assertThat(errors(typed(Arrays.copyOf(aPdf(), TopicFile.MOST_BYTES + 1), "Chart")))
                .containsExactly("file");
    }

    @Test
    void anEmptyOrUnknownFileIsRefused() {
        assertThat(errors(typed(new byte[0], "Chart"))).containsExactly("file");
        assertThat(errors(typed(bytes("<html>"), "Chart.png"))).containsExactly("file");
    }

    private static TypedFile typed(byte[] file, String name) {
        return new TypedFile(Optional.of(file), name, Optional.of(PARTICIPANTS));
    }

    private static List<String> errors(TypedFile typed) {
        var refused = catchThrowableOfType(InvalidInput.class, typed::checked);
        return refused == null
                ? List.of()
                : refused.errors().stream().map(FieldError::field).toList();
    }
}
