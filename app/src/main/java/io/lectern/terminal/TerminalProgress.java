package io.lectern.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * Says how far a command of the jar is, with the percentage and the rate: on a terminal in one line that is written
 * again and again, elsewhere in a line now and then. Nothing else is printed meanwhile.
 */
public final class TerminalProgress implements Progress, AutoCloseable {
    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(5);
    private static final String NEW_LINE = "\n";

    private final String what;
    private final PrintStream out;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private long said = start;
    private boolean open;

    /** @param what of what there are so many, in the plural: events */
    public TerminalProgress(String what) {
        this(what, System.out, System.console() != null);
    }

    TerminalProgress(String what, PrintStream out, boolean terminal) {
        this.what = what;
        this.out = out;
        this.terminal = terminal;
    }

    /** Says it if it is time to; so it can be called for each of them. */
    @Override
    public void show(long done, long all) {
        var now = System.nanoTime();
        if (now - said < (terminal ? ON_TERMINAL : ELSEWHERE).toNanos()) return;
        said = now;
        open = terminal;
        out.print((terminal ? "\r" : "") + line(done, all, now - start) + (terminal ? "  " : NEW_LINE));
        out.flush();
    }

    private String line(long done, long all, long nanos) {
        var percent = all == 0 ? 100 : 100 * done / all;
        var rate = done * Duration.ofSeconds(1).toNanos() / Math.max(1, nanos);
        return String.format(Locale.ROOT, "%3d %%  %,d of %,d %s  %,d/s", percent, done, all, what, rate);
    }

    /** Ends the line. */
    @Override
    public void close() {
        if (open) out.print(NEW_LINE);
        open = false;
    }
}
