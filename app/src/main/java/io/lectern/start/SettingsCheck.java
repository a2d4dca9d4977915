package io.lectern.start;

import io.lectern.kernel.access.AllowedOrigins;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Looks at the settings before anything is started by them, and says in one sentence what is wrong with one. */
@Component
class SettingsCheck implements BeanFactoryPostProcessor, EnvironmentAware {
    private static final String OURS = "lectern";
    private static final String DATABASE = "spring.datasource.url";
    private static final String TOKENS = "spring.security.oauth2.resourceserver.";
    private static final String ISSUER = TOKENS + "jwt.issuer-uri";
    private static final List<String> OF_ISSUER = List.of(TOKENS + "jwt.audiences", TOKENS + "jwt.jwk-set-uri");

    @SuppressWarnings("NullAway.Init")
    private ConfigurableEnvironment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = (ConfigurableEnvironment) environment;
    }

    /** @throws CannotStart at a setting that is not known, or has a value that it cannot have */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        requireStart(
                DATABASE, "jdbc:postgresql:", "the address of a PostgreSQL", "jdbc:postgresql://localhost/lectern");
        requireStart(ISSUER, "http", "the address of an issuer of tokens", "https://login.school.example");
        for (var name : OF_ISSUER) requireIssuer(name);
        settings(beans).forEach(this::requireBindable);
        requireKnown(beans);
    }

    private void requireStart(String name, String start, String kind, String example) {
        var value = environment.getProperty(name, "");
        if (!value.isBlank() && !value.startsWith(start))
            throw new CannotStart("The setting " + name + " must be " + kind + ", such as " + example);
    }

    private void requireIssuer(String name) {
        if (StringUtils.hasText(environment.getProperty(name)) && !StringUtils.hasText(environment.getProperty(ISSUER)))
            throw new CannotStart("The setting " + name + " says nothing without " + ISSUER);
    }

    private static Stream<Class<?>> settings(ConfigurableListableBeanFactory beans) {
        return classes(beans, beans.getBeanNamesForAnnotation(ConfigurationProperties.class))
                .filter(type -> type.isRecord() && prefix(type).startsWith(OURS));
    }

    private static Stream<Class<?>> classes(ConfigurableListableBeanFactory beans, String... names) {
        return Arrays.stream(names)
                .<Class<?>>map(name -> beans.getType(name, false))
                .filter(Objects::nonNull);
    }

    private static String prefix(Class<?> settings) {
        return settings.getAnnotation(ConfigurationProperties.class).value();
    }

    private void requireBindable(Class<?> settings) {
        try {
            var bound = Binder.get(environment).bindOrCreate(prefix(settings), Bindable.of(settings));
            if (bound instanceof Settings whole) new AllowedOrigins(whole.allowedOrigins());
        } catch (BindException wrong) {
            throw new CannotStart(sentence(settings, wrong), wrong);
        } catch (IllegalArgumentException wrong) {
            throw new CannotStart("The setting " + wrong.getMessage(), wrong);
        }
    }

    private static String sentence(Class<?> settings, BindException wrong) {
        var rule = rule(wrong);
        if (rule != null)
            return "The setting " + (rule.startsWith(OURS) ? rule : prefix(settings) + " is wrong: " + rule);
        var property = wrong.getProperty();
        if (property == null) return "The setting " + wrong.getName() + " has a value that it cannot have: see --help";
        var name = property.getName().toString();
        return "The setting " + name + " cannot be " + property.getValue()
                + hint(settings, name).orElse(": see --help");
    }

    /** What a record of settings says of its members. */
    private static @Nullable String rule(Throwable wrong) {
        for (var cause = wrong.getCause(); cause != null; cause = cause.getCause()) {
            var thrower = cause.getStackTrace().length == 0 ? "" : cause.getStackTrace()[0].getClassName();
            if (cause instanceof IllegalArgumentException && thrower.startsWith("io.lectern."))
                return cause.getMessage();
        }
        return null;
    }

    private static Optional<String> hint(Class<?> settings, String name) {
        return Arrays.stream(settings.getDeclaredConstructors())
                .flatMap(constructor -> Arrays.stream(constructor.getParameters()))
                .filter(each ->
                        name.equals(prefix(settings) + "." + DataObjectPropertyName.toDashedForm(each.getName())))
                .findFirst()
                .flatMap(each -> each.getType().isEnum()
                        ? Optional.of(": it can be " + constants(each.getType()))
                        : Optional.ofNullable(each.getAnnotation(DefaultValue.class))
                                .filter(usual -> usual.value().length > 0)
                                .map(usual -> ": it needs a value such as " + usual.value()[0]));
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> ((Enum<?>) each).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }

    private void requireKnown(ConfigurableListableBeanFactory beans) {
        var said = environment.getPropertySources().get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME);
        if (!(said instanceof EnumerablePropertySource<?> arguments)) return;
        var ours = Arrays.stream(arguments.getPropertyNames())
                .map(name -> name.replaceFirst("\\[\\d+]$", ""))
                .filter(name -> name.startsWith(OURS + ".") || name.startsWith(TOKENS))
                .filter(name -> !name.equals(EraseCommand.SETTING) && !name.equals(ISSUER) && !OF_ISSUER.contains(name))
                .toList();
        if (ours.isEmpty()) return;
        var known = DeclaredSettings.of(classes(beans, beans.getBeanDefinitionNames())
                .filter(type -> type.getName().startsWith("io.lectern.")));
        for (var name : ours)
            if (!known.contains(name))
                throw new CannotStart("There is no setting --" + name + ": see --help for those that there are");
    }
}
