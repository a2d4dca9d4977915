package io.lectern.start;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** A stop before a start or a command has come to its end. It is said in a sentence; what fails for it is not told. */
final class EarlyStop {
    private static final Logger log = LoggerFactory.getLogger(EarlyStop.class);
    private static volatile boolean begun;

    private final Thread hook;

    private EarlyStop(String sentence) {
        hook = new Thread(() -> say(sentence), "early-stop");
    }

    /** @param command the one that is carried out, or null where Lectern is to serve */
    static EarlyStop watch(@Nullable String command) {
        var stop = new EarlyStop(
                command == null
                        ? "Lectern was stopped before it was ready."
                        : "The command " + command + " was stopped before its end: say it again.");
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    static boolean hasBegun() {
        return begun;
    }

    private static void say(String sentence) {
        begun = true;
        LoggingSystem.get(EarlyStop.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        Console.complain(sentence);
    }

    /** The end has come, so that a stop from now on is not an early one. */
    void end() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            log.debug("It was stopped at its end", stopping);
        }
    }
}
