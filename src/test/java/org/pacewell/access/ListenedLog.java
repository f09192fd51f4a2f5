package org.pacewell.access;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What the application writes to its log while somebody listens. */
final class ListenedLog extends Handler implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private ListenedLog() {}

    static ListenedLog begin() {
        var log = new ListenedLog();
        Logger.getLogger("").addHandler(log);
        return log;
    }

    String text() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line instanceof ExtLogRecord ext ? ext.getFormattedMessage() : line.getMessage());
        for (var cause = line.getThrown(); cause != null; cause = cause.getCause()) lines.add(cause.toString());
    }

    @Override
    public void flush() {
        // every line is kept as it comes
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
