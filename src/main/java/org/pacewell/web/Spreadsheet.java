package org.pacewell.web;

import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.pacewell.rule.Keys;

/**
 * A table as a file for spreadsheets: commas, UTF-8 with a mark so that spreadsheets know it, and no cell that one would
 * take for a formula.
 */
public final class Spreadsheet {
    private static final String TYPE = "text/csv;charset=UTF-8";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{C}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|^[\\t\\r\\n].*", Pattern.DOTALL);
    private static final CsvMapper CSV = CsvMapper.csvBuilder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private Spreadsheet() {}

    /** The file as an answer that a browser saves. @param name what it is called, in words */
    public static Response answer(String name, List<List<String>> rows) {
        return Response.ok(BYTE_ORDER_MARK + text(rows), TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + Keys.fileName(name) + ".csv\"")
                .build();
    }

    static String text(List<List<String>> rows) {
        var text = new StringWriter();
        try (var written = CSV.writer().writeValues(text)) {
            for (var row : rows)
                written.write(row.stream().map(Spreadsheet::harmless).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A quote in front makes a text of what a spreadsheet would calculate; a number with its sign is none. */
    static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
