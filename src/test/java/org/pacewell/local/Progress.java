package org.pacewell.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows what is under way and for how many seconds: one live line on a terminal, plain lines elsewhere. */
public final class Progress implements AutoCloseable {

    private static final Duration TICK = Duration.ofMillis(500);
    private static final int PLAIN_EVERY_SECONDS = 5;

    private final PrintStream out;
    private final boolean live;
    private final List<Step> steps = new ArrayList<>();
    private final Thread ticker = Thread.ofPlatform().daemon().name("progress").unstarted(this::tick);

    private Progress(PrintStream out, boolean live) {
        this.out = out;
        this.live = live;
    }

    @SuppressWarnings("SystemConsoleNull") // since 25 it may be null again
    public static Progress onTerminal() {
        var console = System.console();
        var live = console != null && console.isTerminal() && !"dumb".equals(System.getenv("TERM"));
        var progress = new Progress(System.out, live);
        progress.ticker.start();
        return progress;
    }

    static Progress silent() {
        return new Progress(new PrintStream(PrintStream.nullOutputStream(), false), false);
    }

    public synchronized Step begin(String what) {
        var step = new Step(what);
        steps.add(step);
        draw();
        return step;
    }

    public synchronized void say(String line) {
        clear();
        out.println(line);
        draw();
    }

    @Override
    public synchronized void close() {
        ticker.interrupt();
        steps.clear();
        clear();
    }

    private synchronized void end(Step step) {
        if (steps.remove(step)) say(step.toString());
    }

    private void tick() {
        try {
            while (true) {
                Thread.sleep(TICK);
                redraw();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void redraw() {
        draw();
        if (!live) steps.stream().filter(Step::isWorthALine).forEach(out::println);
    }

    private void draw() {
        if (!live || steps.isEmpty()) return;
        clear();
        out.print(steps.stream().map(Step::toString).collect(Collectors.joining(", ")));
        out.flush();
    }

    private void clear() {
        if (live) out.print("\r\033[K");
    }

    /** One thing under way. */
    public final class Step implements AutoCloseable {

        private String what;
        private long began = System.nanoTime();
        private long printed;

        private Step(String what) {
            this.what = what;
        }

        /** Ends this and goes on with the next thing. */
        public void next(String following) {
            synchronized (Progress.this) {
                if (seconds() > 0) say(toString());
                what = following;
                began = System.nanoTime();
                printed = 0;
                draw();
            }
        }

        @Override
        public void close() {
            end(this);
        }

        @Override
        public String toString() {
            return what + " … " + seconds() + " s";
        }

        private boolean isWorthALine() {
            if (seconds() < printed + PLAIN_EVERY_SECONDS) return false;
            printed = seconds();
            return true;
        }

        private long seconds() {
            return Duration.ofNanos(System.nanoTime() - began).toSeconds();
        }
    }
}
