package org.pacewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacewell.rule.Keys;

class SpreadsheetTest {
    @Tag("D5")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 20 7946 0000",
                "-2+3",
                "@SUM(A1)",
                "=cmd|' /C calc'!A0",
                " =1+1",
                "\u00A0=1+1",
                "\t=1+1",
                "\r=1",
                "\n=1",
                "\uFEFF=1+1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM(A1)",
                "\tplain"
            })
    void aFormulaIsAText(String cell) {
        assertThat(Spreadsheet.harmless(cell)).isEqualTo("'" + cell);
        assertThat(Spreadsheet.text(List.of(List.of("Name", cell))))
                .contains("'")
                .doesNotStartWith(cell);
    }

    @Tag("D5")
    @ParameterizedTest
    @ValueSource(strings = {"", "Aisha Khan", "7 of 8", "88%", "O'Neill", "a=b", "Jean-Luc", "19:30"})
    void plainTextStaysAsItIs(String cell) {
        assertThat(Spreadsheet.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void commasQuotesAndNewLinesStayInTheirCell() {
        assertThat(Spreadsheet.text(
                        List.of(List.of("Name", "Note"), List.of("Khan, Aisha", "said \"yes\"\nthen left"))))
                .isEqualTo("Name,Note\n\"Khan, Aisha\",\"said \"\"yes\"\"\nthen left\"\n");
    }

    @Tag("D6")
    @ParameterizedTest
    @ValueSource(strings = {"a\r\nSet-Cookie: x=1", "a\";filename=\"b.exe", "../../etc/passwd", "\u202Efdp.exe", "\0"})
    void aNameSlipsNothingIntoAHeader(String name) {
        assertThat(Keys.fileName(name)).matches("[A-Za-z0-9-]{1,60}");
        assertThat(Spreadsheet.answer(name, List.of()).getHeaderString("Content-Disposition"))
                .matches("attachment; filename=\"[A-Za-z0-9-]+\\.csv\"");
    }
}
