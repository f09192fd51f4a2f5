package org.pacewell.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.pacewell.local.Postgres;

/**
 * PostgreSQL itself as a witness of what the application does: it writes every statement into its own log, and between
 * them our words, so that each transaction belongs to the request that was made then. Nothing of the application is
 * asked.
 */
final class Witness implements AutoCloseable {
    private static final Path LOG = Postgres.log();
    private static final String SIGN = "witness";
    private static final Pattern LINE =
            Pattern.compile("^" + SIGN + " (\\d+) (\\w+)\\|LOG:  (?:statement|execute [^:]+): (.*)$", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("select '" + SIGN + " (.*)'", Pattern.DOTALL);

    /** What happened between two of our words. */
    record Seen(String what, List<Transaction> transactions) {}

    /** What one transaction said, and whether it was kept. */
    record Transaction(List<String> statements, boolean committed) {}

    private final long from;

    private Witness(long from) {
        this.from = from;
    }

    static Witness called() {
        for (var setting : List.of(
                "log_line_prefix = '" + SIGN + " %p %u|'", "log_parameter_max_length = 0", "log_statement = 'all'")) {
            Superuser.run("alter system set " + setting);
        }
        Superuser.texts("select pg_reload_conf()");
        pause();
        try {
            return new Witness(Files.size(LOG));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what comes now. */
    void note(String what) {
        Superuser.texts("select '" + SIGN + " " + what.replace("'", "") + "'");
    }

    /** Everything that was seen, in the order of our words. */
    List<Seen> tell() {
        note("end");
        var seen = new ArrayList<Seen>();
        var open = new HashMap<String, List<String>>();
        List<Transaction> now = new ArrayList<>();
        for (var entry : entries()) {
            var line = LINE.matcher(entry);
            if (!line.matches()) continue;
            var statement = line.group(3).strip();
            var word = WORD.matcher(statement);
            if (word.matches()) {
                now = new ArrayList<>();
                seen.add(new Seen(word.group(1), now));
            } else if (line.group(2).equals(Postgres.APP)) {
                take(open, line.group(1), statement, now);
            }
        }
        return seen;
    }

    private static void take(
            Map<String, List<String>> open, String process, String statement, List<Transaction> closed) {
        var verb = statement.toLowerCase(Locale.ROOT).split("\\W", 2)[0];
        switch (verb) {
            case "begin" -> open.put(process, new ArrayList<>());
            case "commit", "rollback" -> {
                var said = open.remove(process);
                if (said != null) closed.add(new Transaction(said, verb.equals("commit")));
            }
            default -> {
                var transaction = open.get(process);
                if (transaction == null) closed.add(new Transaction(List.of(statement), true));
                else transaction.add(statement);
            }
        }
    }

    /** A line that begins with a tab goes on with the one before. */
    private List<String> entries() {
        var entries = new ArrayList<String>();
        for (var line : text().split("\n")) {
            if (line.startsWith("\t") && !entries.isEmpty()) entries.add(entries.removeLast() + "\n" + line);
            else entries.add(line);
        }
        return entries;
    }

    private String text() {
        try (var file = FileChannel.open(LOG)) {
            var bytes = ByteBuffer.allocate((int) (file.size() - from));
            file.read(bytes, from);
            return new String(bytes.array(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (var setting : List.of("log_line_prefix", "log_parameter_max_length", "log_statement")) {
            Superuser.run("alter system reset " + setting);
        }
        Superuser.texts("select pg_reload_conf()");
    }

    /** Servers read their settings again a moment after they were told to. */
    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
