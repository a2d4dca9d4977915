package io.lectern.start.metadata;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** What the value of a setting must be like, where that can be told before anything is made of it. */
public final class KindOfValue {
    private static final Map<Class<?>, String> KINDS = Map.of(
            Integer.class, "it needs a whole number",
            Long.class, "it needs a whole number",
            Double.class, "it needs a number",
            Float.class, "it needs a number",
            Boolean.class, "it needs true or false",
            Duration.class, "it needs a time such as 10s",
            DataSize.class, "it needs a size such as 16KB");

    private KindOfValue() {}

    /** A sentence about the value that a setting has, if one of this type cannot be made of it. */
    public static Optional<String> refusal(Environment environment, String setting, Class<?> type) {
        var needs = needs(type);
        if (needs == null) return Optional.empty();
        try {
            Binder.get(environment).bind(setting, Bindable.of(type));
            return Optional.empty();
        } catch (BindException wrong) {
            return Optional.of(
                    "The setting " + setting + " cannot be " + environment.getProperty(setting) + ": " + needs);
        }
    }

    private static @Nullable String needs(Class<?> type) {
        return type.isEnum() ? "it can be " + constants(type) : KINDS.get(type);
    }

    /** What can be said for an enumeration, as a list in words. */
    public static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> ((Enum<?>) each).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(" or "));
    }
}
