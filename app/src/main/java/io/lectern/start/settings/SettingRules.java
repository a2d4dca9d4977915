package io.lectern.start.settings;

import io.lectern.start.StartException;
import io.lectern.start.metadata.KindOfValue;
import java.util.List;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** What Lectern asks of settings that Spring would take as they are, or refuse without a name. */
final class SettingRules {
    private static final String DATABASE = "spring.datasource.url";
    private static final String DATA = "lectern.data";
    private static final String PORT = "server.port";
    private static final String MANAGEMENT_PORT = "management.server.port";
    private static final String CONNECTIONS = "spring.datasource.hikari.maximum-pool-size";
    private static final List<String> PATHS = List.of("server.servlet.context-path", "spring.mvc.servlet.path");
    private static final String NOWHERE = "-1";
    private static final int HIGHEST_PORT = 65535;

    private final Environment environment;

    SettingRules(Environment environment) {
        this.environment = environment;
    }

    /** @throws StartException at the first that cannot be as it is */
    void check() {
        requireStart(
                DATABASE, "jdbc:postgresql:", "the address of a PostgreSQL", "jdbc:postgresql://localhost/lectern");
        requireStart(
                TokenSettings.ISSUER, "http", "the address of an issuer of tokens", "https://login.school.example");
        requireStart(
                TokenSettings.KEYS, "http", "the address of an issuer's keys", "https://login.school.example/jwks");
        for (var name : TokenSettings.OF_ISSUER) requireIssuer(name);
        for (var name : PATHS) requireNoPath(name);
        requireFolder();
        requirePort(PORT);
        if (!NOWHERE.equals(environment.getProperty(MANAGEMENT_PORT))) requirePort(MANAGEMENT_PORT);
        requireConnections();
        requireKind("server.forward-headers-strategy", ForwardHeadersStrategy.class);
        requireKind("lectern.demo.enabled", Boolean.class);
    }

    private void requireStart(String name, String start, String kind, String example) {
        var value = environment.getProperty(name, "");
        if (!value.isBlank() && !value.startsWith(start))
            throw new StartException("The setting " + name + " must be " + kind + ", such as " + example);
    }

    private void requirePort(String name) {
        var value = environment.getProperty(name, "").strip();
        if (!value.isEmpty() && !(value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= HIGHEST_PORT))
            throw new StartException(
                    "The setting " + name + " cannot be " + value + ": a port is a number from 0 to " + HIGHEST_PORT);
    }

    /** With one, what has it could never ask for another, as the look at a pooler does. */
    private void requireConnections() {
        var value = environment.getProperty(CONNECTIONS, "").strip();
        if (!value.isEmpty() && !value.matches("0*([2-9]|[1-9][0-9]{1,5})"))
            throw new StartException("The setting " + CONNECTIONS + " cannot be " + value
                    + ": it is a number of connections, and Lectern needs 2 at least");
    }

    private void requireKind(String name, Class<?> type) {
        KindOfValue.refusal(environment, name, type).ifPresent(sentence -> {
            throw new StartException(sentence);
        });
    }

    /** Clients rely on whole paths, and the page on those of its files. */
    private void requireNoPath(String name) {
        var value = environment.getProperty(name, "").strip();
        if (!value.isEmpty() && !value.equals("/"))
            throw new StartException("The setting " + name + " cannot be " + value
                    + ": the paths of Lectern are fixed, so give it a host name or a port of its own");
    }

    private void requireFolder() {
        var value = environment.getProperty(DATA);
        if (value != null && value.isBlank())
            throw new StartException("The setting " + DATA + " must be a folder, such as ./data");
    }

    private void requireIssuer(String name) {
        var issuer = TokenSettings.ISSUER;
        if (StringUtils.hasText(environment.getProperty(name)) && !StringUtils.hasText(environment.getProperty(issuer)))
            throw new StartException("The setting " + name + " says nothing without " + issuer);
    }
}
