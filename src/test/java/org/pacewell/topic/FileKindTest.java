package org.pacewell.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacewell.topic.FileSamples.aJpeg;
import static org.pacewell.topic.FileSamples.aPdf;
import static org.pacewell.topic.FileSamples.aPng;
import static org.pacewell.topic.FileSamples.aPngThatGoesOnAs;
import static org.pacewell.topic.FileSamples.bytes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {
    @Test
    void aKindIsToldByTheFirstBytes() {
        assertThat(FileKind.of(aPdf())).contains(FileKind.PDF);
        assertThat(FileKind.of(aPng())).contains(FileKind.PNG);
        assertThat(FileKind.of(aJpeg())).contains(FileKind.JPEG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF",
                "<!doctype html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<script>/*%PDF-1.4*/</script>",
                "\n%PDF-1.4",
                "GIF89a",
                "PK\u0003\u0004",
            })
    void whatOnlyPretendsIsNone(String content) {
        assertThat(FileKind.of(bytes(content))).isEmpty();
    }

    @Test
    void whatFollowsAPictureDoesNotMakeItAnythingElse() {
        assertThat(FileKind.of(aPngThatGoesOnAs("<script>alert(1)</script>"))).contains(FileKind.PNG);
    }
}
