package io.lectern.start;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;

/** Starts the application, or says in one sentence why it cannot. */
public final class Launcher {

    private Launcher() {}

    /** Serves until told to stop; exits with 1 if it cannot start, and with 0 after {@code --help}. */
    public static void launch(Class<?> application, String[] arguments) {
        if (Arrays.asList(arguments).contains("--help")) {
            Console.say(Help.TEXT);
            return;
        }
        try {
            CommandLine.check(arguments);
            new SpringApplication(application).run(arguments);
        } catch (CannotStart cannot) {
            Console.complain(String.valueOf(cannot.getMessage()));
            System.exit(1);
        } catch (RuntimeException failure) {
            // Reported already, by SentenceReporter.
            System.exit(1);
        }
    }
}
