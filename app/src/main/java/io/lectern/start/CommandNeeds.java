package io.lectern.start;

import java.util.Arrays;
import java.util.List;
import org.springframework.core.env.Environment;

/** How much of Lectern is made for a command of the jar; each needs what those before it need, and serving all. */
public enum CommandNeeds {
    /** The tables alone: no message is handled. */
    TABLES(List.of(
            "org.springframework.boot.autoconfigure.context.",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.Jdbc",
            "org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomization")),

    /** Those that handle messages, asked one by one: nothing goes on by itself. */
    HANDLERS(List.of(
            CommandNeeds.AXON,
            "org.springframework.boot.data.jpa.autoconfigure.",
            "org.springframework.boot.hibernate.autoconfigure.Hibernate",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistry",
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.")),

    /** Views that are whole. */
    VIEWS(List.of()),

    /** All that serves. */
    EVERYTHING(List.of(""));

    private static final String AXON = "org.axonframework.springboot.autoconfig.";

    private final List<String> configurations;

    CommandNeeds(List<String> configurations) {
        this.configurations = configurations;
    }

    /** What runs with these settings. */
    static CommandNeeds of(Environment environment) {
        return JarCommand.named(environment.getProperty(JarCommand.SETTING, ""))
                .map(JarCommand::needs)
                .orElse(EVERYTHING);
    }

    boolean areOffline() {
        return this != EVERYTHING;
    }

    /** Whether a class is no auto-configuration, which Spring asks of all that they import, or one that is needed. */
    boolean include(String type) {
        return !(type.endsWith("AutoConfiguration") || type.startsWith(AXON))
                || Arrays.stream(values())
                        .filter(each -> compareTo(each) >= 0)
                        .flatMap(each -> each.configurations.stream())
                        .anyMatch(type::startsWith);
    }
}
