package io.lectern;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.lectern.kernel.event.WireName;
import java.util.stream.Stream;

/** The contexts: the packages below that of Lectern in which events are. */
final class Contexts {
    private static final String LECTERN = "io.lectern.";

    private Contexts() {}

    static Stream<String> in(JavaClasses all) {
        return all.stream()
                .filter(type -> type.isAnnotatedWith(WireName.class))
                .map(type -> type.getPackageName().substring(LECTERN.length()).split("\\.")[0])
                .distinct()
                .sorted();
    }
}
