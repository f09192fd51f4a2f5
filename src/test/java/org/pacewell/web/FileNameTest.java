package org.pacewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pacing chart | Pacing chart.pdf",
                "a/b\\c:d*e?f | a b c d e f.pdf",
                "..\\..\\etc | etc.pdf",
                ".hidden. | hidden.pdf",
                "Ärger & Größe | Ärger & Größe.pdf",
            })
    void anyTextBecomesANameThatADiskTakes(String called, String name) {
        assertThat(FileName.of(called, "pdf").text()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "///", "\u202e", "..."})
    void nothingBecomesAPlainWord(String called) {
        assertThat(FileName.of(called, "png").text()).isEqualTo("file.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nSet-Cookie: x=1",
                "a\"; filename=\"evil.html",
                "a\u0000b\u007f\u0085c\u2028d",
                "chart\u202egpj.html",
                "'; filename*=UTF-8''evil.html",
                "Übung für Zuhause – Größe 😀",
            })
    void noTextReachesBeyondItsHeader(String called) {
        var header = FileName.of(called, "pdf").disposition("attachment");

        assertThat(header)
                .matches(
                        "attachment; filename=\"[A-Za-z0-9 ._()-]+\\.pdf\"; filename\\*=UTF-8''[A-Za-z0-9._%-]+\\.pdf");
    }

    @Test
    void bothReadersAreTold() {
        assertThat(FileName.of("Größe \"2\"", "png").disposition("inline"))
                .isEqualTo("inline; filename=\"Gro_e 2.png\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%202.png");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        assertThat(FileName.of("😀".repeat(200), "pdf").text()).isEqualTo("😀".repeat(100) + ".pdf");
    }
}
