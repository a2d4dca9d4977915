package io.lectern.start.console;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** A stop before a start or a command has come to its end. It is said in a sentence; what fails for it is not told. */
public final class EarlyStop {
    private static final Logger log = LoggerFactory.getLogger(EarlyStop.class);
    private static volatile boolean begun;

    private final Thread hook;

    private EarlyStop(String sentence) {
        hook = new Thread(() -> say(sentence), "early-stop");
    }

    /**
     * Watches from now on.
     *
     * @param command the one that is carried out, or null where Lectern is to serve
     */
    public static EarlyStop watch(@Nullable String command) {
        var stop = new EarlyStop(
                command == null
                        ? "Lectern was stopped before it was ready."
                        : "The command " + command + " was stopped before its end: say it again.");
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    /** Whether it stops, so that failures are no news. */
    public static boolean hasBegun() {
        return begun;
    }

    private static void say(String sentence) {
        begun = true;
        LoggingSystem.get(EarlyStop.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        Console.complain(sentence);
    }

    /** The end has come, so that a stop from now on is not an early one. */
    public void end() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            log.debug("It was stopped at its end", stopping);
        }
    }
}
