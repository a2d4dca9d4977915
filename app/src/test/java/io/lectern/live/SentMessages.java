package io.lectern.live;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.message.StreamCommand;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;

/** The commands and queries of all contexts, whatever they are called. */
public final class SentMessages {
    private SentMessages() {}

    /** Those that something handles. */
    public static List<Class<?>> handledIn(JavaClasses all) {
        return all.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(SentMessages::handles)
                .<Class<?>>map(handler -> handler.getRawParameterTypes().get(0).reflect())
                .toList();
    }

    /** Those that name their stream. */
    public static List<Class<?>> commandsIn(JavaClasses all) {
        return all.stream()
                .filter(type -> type.isAssignableTo(StreamCommand.class) && !type.isInterface())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    /** Those that stand beside one that says who may send it. */
    public static List<Class<?>> siblingsIn(JavaClasses all) {
        return all.stream()
                .filter(JavaClass::isInterface)
                .map(JavaClass::reflect)
                .filter(Class::isSealed)
                .map(family -> permitted(family).toList())
                .filter(members -> members.stream().anyMatch(SentMessages::saysWhoMaySendIt))
                .flatMap(List::stream)
                .toList();
    }

    public static boolean saysWhoMaySendIt(Class<?> message) {
        var allowed = message.getAnnotation(Allow.class);
        return allowed != null && allowed.value().length > 0;
    }

    private static boolean handles(JavaCodeUnit unit) {
        return unit.isMetaAnnotatedWith(CommandHandler.class)
                || unit.isAnnotatedWith(CommandHandler.class)
                || unit.isMetaAnnotatedWith(QueryHandler.class)
                || unit.isAnnotatedWith(QueryHandler.class);
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SentMessages::permitted)
                : Stream.of(type);
    }
}
