package io.lectern.store.transfer;

import io.lectern.terminal.Progress;
import io.lectern.terminal.TerminalProgress;
import java.io.IOException;
import java.io.PrintStream;

/** Tells whoever waits for an import what it does. */
public final class Steps {
    private final PrintStream terminal = System.out;

    /** One of several things that take time. */
    @FunctionalInterface
    public interface Step {
        /** Does it, telling how far it is. */
        void run(Progress progress) throws IOException;
    }

    /** Does one of them. */
    public void with(String what, Step step) throws IOException {
        try (var progress = new TerminalProgress(what)) {
            step.run(progress);
        }
    }

    /** Says a sentence in a line of its own. */
    public void say(String sentence) {
        terminal.println(sentence);
    }
}
