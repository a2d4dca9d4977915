package io.lectern.start;

import com.zaxxer.hikari.HikariConfig;
import io.lectern.kernel.access.AllowedOrigins;
import io.lectern.start.metadata.KindOfValue;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Looks at the settings before anything is started by them, and says in one sentence what is wrong with one. */
@Component
class SettingsCheck implements StartCheck, EnvironmentAware {
    private static final String OURS = "lectern";
    private static final String DATABASE = "spring.datasource.url";
    private static final String PORT = "server.port";
    private static final String MANAGEMENT_PORT = "management.server.port";
    private static final String CONNECTIONS = "spring.datasource.hikari.maximum-pool-size";
    private static final List<String> PATHS = List.of("server.servlet.context-path", "spring.mvc.servlet.path");
    private static final String NOWHERE = "-1";
    private static final int HIGHEST_PORT = 65535;

    @SuppressWarnings("NullAway.Init")
    private ConfigurableEnvironment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = (ConfigurableEnvironment) environment;
    }

    /** @throws StartException at a setting that is not known, or has a value that it cannot have */
    @Override
    public void check(ConfigurableListableBeanFactory beans) {
        requireStart(
                DATABASE, "jdbc:postgresql:", "the address of a PostgreSQL", "jdbc:postgresql://localhost/lectern");
        requireStart(
                TokenSettings.ISSUER, "http", "the address of an issuer of tokens", "https://login.school.example");
        for (var name : TokenSettings.OF_ISSUER) requireIssuer(name);
        for (var name : PATHS) requireNoPath(name);
        requirePort(PORT);
        if (!NOWHERE.equals(environment.getProperty(MANAGEMENT_PORT))) requirePort(MANAGEMENT_PORT);
        requireConnections();
        requireKind("server.forward-headers-strategy", ForwardHeadersStrategy.class);
        var classes = classes(beans);
        classes.stream().filter(SettingsCheck::areOurs).forEach(this::requireBindable);
        DescribedSettings.check(environment, classes.stream());
        requirePool();
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

    /** What it refuses by itself, such as times that are too short. */
    private void requirePool() {
        Binder.get(environment).bind("spring.datasource.hikari", HikariConfig.class);
    }

    /** Clients rely on whole paths, and the page on those of its files. */
    private void requireNoPath(String name) {
        var value = environment.getProperty(name, "").strip();
        if (!value.isEmpty() && !value.equals("/"))
            throw new StartException("The setting " + name + " cannot be " + value
                    + ": the paths of Lectern are fixed, so give it a host name or a port of its own");
    }

    private void requireIssuer(String name) {
        var issuer = TokenSettings.ISSUER;
        if (StringUtils.hasText(environment.getProperty(name)) && !StringUtils.hasText(environment.getProperty(issuer)))
            throw new StartException("The setting " + name + " says nothing without " + issuer);
    }

    private static boolean areOurs(Class<?> type) {
        return type.isRecord()
                && type.isAnnotationPresent(ConfigurationProperties.class)
                && BindingFailure.prefix(type).startsWith(OURS);
    }

    private static List<Class<?>> classes(ConfigurableListableBeanFactory beans) {
        return Arrays.stream(beans.getBeanDefinitionNames())
                .<Class<?>>map(name -> beans.getType(name, false))
                .filter(Objects::nonNull)
                .toList();
    }

    private void requireBindable(Class<?> settings) {
        try {
            var bound = Binder.get(environment).bindOrCreate(BindingFailure.prefix(settings), Bindable.of(settings));
            if (bound instanceof Settings whole) new AllowedOrigins(whole.allowedOrigins());
        } catch (BindException wrong) {
            throw new StartException(BindingFailure.sentence(settings, wrong), wrong);
        } catch (IllegalArgumentException wrong) {
            throw new StartException("The setting " + wrong.getMessage(), wrong);
        }
    }
}
