package io.lectern.start.settings;

import com.zaxxer.hikari.HikariConfig;
import io.lectern.start.StartException;
import io.lectern.start.metadata.KindOfValue;
import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Looks at the settings before Spring makes anything by them, and says in one sentence what is wrong with one. Those
 * that classes declare are looked at by {@link DeclaredSettingsCheck}. Named in spring.factories.
 */
class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {
    private static final String DATABASE = "spring.datasource.url";
    private static final String PORT = "server.port";
    private static final String MANAGEMENT_PORT = "management.server.port";
    private static final String POOL = "spring.datasource.hikari";
    private static final String CONNECTIONS = POOL + ".maximum-pool-size";
    private static final List<String> PATHS = List.of("server.servlet.context-path", "spring.mvc.servlet.path");
    private static final String NOWHERE = "-1";
    private static final int HIGHEST_PORT = 65535;

    /** @throws StartException at a setting that Spring does not have, or one with a value that it cannot have */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        check(environment);
        DescribedSettings.check(environment);
        OwnTls.check(environment);
        requirePool(environment);
    }

    private static void check(Environment environment) {
        requireStart(
                environment,
                DATABASE,
                "jdbc:postgresql:",
                "the address of a PostgreSQL",
                "jdbc:postgresql://localhost/lectern");
        requireStart(
                environment,
                TokenSettings.ISSUER,
                "http",
                "the address of an issuer of tokens",
                "https://login.school.example");
        for (var name : TokenSettings.OF_ISSUER) requireIssuer(environment, name);
        for (var name : PATHS) requireNoPath(environment, name);
        requirePort(environment, PORT);
        if (!NOWHERE.equals(environment.getProperty(MANAGEMENT_PORT))) requirePort(environment, MANAGEMENT_PORT);
        requireConnections(environment);
        requireKind(environment, "server.forward-headers-strategy", ForwardHeadersStrategy.class);
        requireKind(environment, "lectern.demo.enabled", Boolean.class);
    }

    private static void requireStart(Environment environment, String name, String start, String kind, String example) {
        var value = environment.getProperty(name, "");
        if (!value.isBlank() && !value.startsWith(start))
            throw new StartException("The setting " + name + " must be " + kind + ", such as " + example);
    }

    private static void requirePort(Environment environment, String name) {
        var value = environment.getProperty(name, "").strip();
        if (!value.isEmpty() && !(value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= HIGHEST_PORT))
            throw new StartException(
                    "The setting " + name + " cannot be " + value + ": a port is a number from 0 to " + HIGHEST_PORT);
    }

    /** With one, what has it could never ask for another, as the look at a pooler does. */
    private static void requireConnections(Environment environment) {
        var value = environment.getProperty(CONNECTIONS, "").strip();
        if (!value.isEmpty() && !value.matches("0*([2-9]|[1-9][0-9]{1,5})"))
            throw new StartException("The setting " + CONNECTIONS + " cannot be " + value
                    + ": it is a number of connections, and Lectern needs 2 at least");
    }

    private static void requireKind(Environment environment, String name, Class<?> type) {
        KindOfValue.refusal(environment, name, type).ifPresent(sentence -> {
            throw new StartException(sentence);
        });
    }

    /** What it refuses by itself, such as times that are too short. */
    private static void requirePool(Environment environment) {
        Binder.get(environment).bind(POOL, HikariConfig.class);
    }

    /** Clients rely on whole paths, and the page on those of its files. */
    private static void requireNoPath(Environment environment, String name) {
        var value = environment.getProperty(name, "").strip();
        if (!value.isEmpty() && !value.equals("/"))
            throw new StartException("The setting " + name + " cannot be " + value
                    + ": the paths of Lectern are fixed, so give it a host name or a port of its own");
    }

    private static void requireIssuer(Environment environment, String name) {
        var issuer = TokenSettings.ISSUER;
        if (StringUtils.hasText(environment.getProperty(name)) && !StringUtils.hasText(environment.getProperty(issuer)))
            throw new StartException("The setting " + name + " says nothing without " + issuer);
    }

    /** After all that may change the settings, and before what starts the database. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }
}
