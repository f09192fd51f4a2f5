package org.pacewell.offline;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The register as a page brings its rows up to date, and what became of what it sent. Names stay on the page. */
record QueueJson(int version, List<Row> rows, int held, Map<UUID, Arrival> arrivals, Map<String, String> wrong) {
    /** A row with its mark in force, and who made it when it is somebody else; all is empty while nobody is marked. */
    record Row(
            String who,
            String mark,
            String outcome,
            String arrivedAt,
            String leftAt,
            String reason,
            String recorded,
            String by) {}
}
