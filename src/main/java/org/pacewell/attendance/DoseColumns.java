package org.pacewell.attendance;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.pacewell.topic.Component;

/** The parts of a dose that a cohort's programme has, each a column of its ledger. */
record DoseColumns(List<Column> all) {
    record Column(String label, ToIntFunction<Dose> minutes) {}

    /** Those with minutes in what was planned so far. */
    static DoseColumns of(Dose planned) {
        var columns = new ArrayList<Column>();
        for (var component : Component.values()) {
            columns.add(new Column(component.label(), dose -> dose.of(component)));
        }
        columns.add(new Column(words().undivided(), Dose::undivided));
        return new DoseColumns(columns.stream()
                .filter(column -> column.minutes().applyAsInt(planned) > 0)
                .toList());
    }

    List<String> labels() {
        return Stream.concat(Stream.of(words().all()), all.stream().map(Column::label))
                .toList();
    }

    List<DosePages.Minutes> cells(DoseReports.Line line) {
        var whole = new DosePages.Minutes(line.taken().total(), line.planned().total());
        return Stream.concat(Stream.of(whole), all.stream().map(column -> cell(column, line)))
                .toList();
    }

    private static DosePages.Minutes cell(Column column, DoseReports.Line line) {
        return new DosePages.Minutes(
                column.minutes().applyAsInt(line.taken()), column.minutes().applyAsInt(line.planned()));
    }

    List<String> fileHeadings() {
        return all.stream()
                .flatMap(column -> Stream.of(words().minutes(column.label()), words().planned(column.label())))
                .toList();
    }

    List<String> fileCells(DoseReports.Line line) {
        return all.stream()
                .flatMap(column -> Stream.of(
                        "" + column.minutes().applyAsInt(line.taken()),
                        "" + column.minutes().applyAsInt(line.planned())))
                .toList();
    }

    private static DoseMessages words() {
        return MessageBundles.get(DoseMessages.class);
    }
}
