package io.lectern.start;

import io.lectern.start.console.Console;
import io.lectern.start.console.EarlyStop;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence why a start or a command failed; in spring.factories, before Spring Boot's own reporter. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureReporter implements SpringBootExceptionReporter {
    private static final Logger log = LoggerFactory.getLogger(StartFailureReporter.class);

    private final @Nullable String command;

    /** @param context null where the start failed before there was one */
    StartFailureReporter(@Nullable ConfigurableApplicationContext context) {
        command = context == null ? null : context.getEnvironment().getProperty(JarCommand.SETTING);
    }

    @Override
    public boolean reportException(Throwable failure) {
        if (EarlyStop.hasBegun()) return true;
        var sentence = StartFailures.of(failure);
        if (sentence.isEmpty()) log.error("The start failed", failure);
        Console.complain(
                command, sentence.orElse("The reason is not a known one: it stands in the log with its details."));
        return true;
    }
}
