package io.lectern.start.metadata;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;

/** Which settings classes declare, so that no list of them can be out of date. */
public final class DeclaredSettings {
    private static final Pattern OURS = Pattern.compile("\\$\\{(lectern\\.[a-z.-]+)");

    private DeclaredSettings() {}

    /** Those of classes: members of records of settings, and what parameters take from settings. */
    public static Set<String> of(Stream<Class<?>> classes) {
        var names = new TreeSet<String>();
        classes.forEach(type -> {
            var settings = type.getAnnotation(ConfigurationProperties.class);
            if (settings == null) taken(type).forEach(names::add);
            else if (type.isRecord()) members(type, settings.value()).forEach(names::add);
        });
        return names;
    }

    private static Stream<String> members(Class<?> settings, String prefix) {
        return Arrays.stream(settings.getRecordComponents())
                .map(member -> prefix + "." + DataObjectPropertyName.toDashedForm(member.getName()));
    }

    private static Stream<String> taken(Class<?> type) {
        Stream<Executable> constructors =
                Arrays.<Constructor<?>>stream(type.getDeclaredConstructors()).map(each -> each);
        return Stream.concat(constructors, Arrays.stream(type.getDeclaredMethods()))
                .flatMap(code -> Arrays.stream(code.getParameters()))
                .flatMap(DeclaredSettings::taken);
    }

    private static Stream<String> taken(Parameter parameter) {
        var value = parameter.getAnnotation(Value.class);
        return value == null
                ? Stream.of()
                : OURS.matcher(value.value()).results().map(found -> found.group(1));
    }
}
