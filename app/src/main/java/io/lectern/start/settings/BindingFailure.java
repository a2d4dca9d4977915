package io.lectern.start.settings;

import io.lectern.start.metadata.KindOfValue;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Says in one sentence why a record of settings cannot be bound, and what would do instead. */
final class BindingFailure {
    private BindingFailure() {}

    static String sentence(Class<?> settings, BindException wrong) {
        var rule = rule(wrong);
        if (rule != null)
            return "The setting " + (rule.startsWith("lectern") ? rule : prefix(settings) + " is wrong: " + rule);
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
                        ? Optional.of(": it can be " + KindOfValue.constants(each.getType()))
                        : Optional.ofNullable(each.getAnnotation(DefaultValue.class))
                                .filter(usual -> usual.value().length > 0)
                                .map(usual -> ": it needs a value such as " + usual.value()[0]));
    }

    /** What the names of a record's settings begin with. */
    static String prefix(Class<?> settings) {
        return settings.getAnnotation(ConfigurationProperties.class).value();
    }
}
