package io.lectern.start;

import io.lectern.start.console.Console;
import io.lectern.start.console.EarlyStop;
import io.lectern.start.listed.ListedFiles;
import java.util.Arrays;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application, or says in one sentence why it cannot. */
public final class Launcher {
    /** What people try who do not know yet that it is {@code --help}. */
    private static final Set<String> HELP = Set.of("help", "-h", "-?");

    private Launcher() {}

    /**
     * Serves until told to stop, or does what a command says; exits with 1 if it cannot, and with 0 after the command.
     */
    public static void launch(Class<?> application, String[] arguments) {
        var command = JarCommand.of(arguments);
        if (areForHelp(arguments)) {
            Console.say(command.map(JarCommand::help).orElse(Help.TEXT));
            return;
        }
        try {
            if (command.isPresent()) run(application, command.get(), arguments);
            else serve(application, arguments);
        } catch (StartException cannot) {
            Console.complain(command.map(JarCommand::name).orElse(null), String.valueOf(cannot.getMessage()));
            System.exit(1);
        }
    }

    private static boolean areForHelp(String[] arguments) {
        return Arrays.asList(arguments).contains("--help") || arguments.length == 1 && HELP.contains(arguments[0]);
    }

    private static void serve(Class<?> application, String[] arguments) {
        CommandLine.check(arguments);
        run(new SpringApplication(application), arguments, EarlyStop.watch(null));
    }

    private static ConfigurableApplicationContext run(
            SpringApplication application, String[] settings, EarlyStop stop) {
        ListedFiles.tell(application);
        try {
            var context = application.run(settings);
            stop.end();
            return context;
        } catch (RuntimeException reported) {
            // By StartFailureReporter.
            stop.end();
            System.exit(1);
            throw reported;
        }
    }

    private static void run(Class<?> application, JarCommand command, String[] arguments) {
        var spring = new SpringApplication(application);
        if (command.needs().areOffline()) makeOnlyWhatIsNeeded(spring);
        var settings = command.settings(arguments);
        System.exit(SpringApplication.exit(run(spring, settings, EarlyStop.watch(command.name()))));
    }

    /** Most of what serves is then neither made nor missed. */
    private static void makeOnlyWhatIsNeeded(SpringApplication spring) {
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setLazyInitialization(true);
    }
}
