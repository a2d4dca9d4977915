package io.lectern;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import io.lectern.kernel.event.Retired;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.stream.CategoryBuilder;
import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** The messages of one context and who handles them, read from its classes. */
final class EventModel {
    private final JavaClasses all;
    private final String context;

    EventModel(JavaClasses all, String context) {
        this.all = all;
        this.context = "io.lectern." + context;
    }

    /** Each command with what handles it. */
    Set<String> commands() {
        return handlers(CommandHandler.class).map(EventModel::pair).collect(toSet());
    }

    /** Each query with what answers it. */
    Set<String> queries() {
        return handlers(QueryHandler.class).map(EventModel::pair).collect(toSet());
    }

    /** Each event, or family of events, with the projections and policies that handle it. */
    Set<String> eventHandlers() {
        return handlers(EventHandler.class).map(EventModel::pair).collect(toSet());
    }

    /** All events that can happen. */
    Set<String> events() {
        return types().filter(EventModel::isEvent)
                .filter(type -> !type.isAnnotatedWith(Retired.class))
                .map(EventModel::name)
                .collect(toSet());
    }

    /** Each command with the events that its handler can make, whatever is called on the way. */
    Set<String> outcomes() {
        return handlers(CommandHandler.class)
                .flatMap(handler -> madeBy(handler).map(event -> message(handler) + " " + event))
                .collect(toSet());
    }

    /** Those that send commands which no person sent. */
    Set<String> senders() {
        return types().filter(EventModel::sends).map(EventModel::name).collect(toSet());
    }

    /** Each of them with the commands that it makes itself. */
    Set<String> sentCommands() {
        return types().filter(EventModel::sends)
                .flatMap(type -> commandsMadeIn(type).map(command -> name(type) + " " + command))
                .collect(toSet());
    }

    /** The commands that erase what a person wrote. */
    Set<String> erasingCommands() {
        return types().filter(EventModel::declaresErasure)
                .flatMap(EventModel::commandsMadeIn)
                .collect(toSet());
    }

    /** Those that are named as policies are. */
    Set<String> policies() {
        return types().map(EventModel::name)
                .filter(name -> name.matches("When.*Then.*"))
                .collect(toSet());
    }

    private Stream<JavaClass> types() {
        return all.stream().filter(this::isOfContext);
    }

    private boolean isOfContext(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(context + ".");
    }

    private Stream<JavaCodeUnit> handlers(Class<? extends Annotation> kind) {
        return types().flatMap(type -> type.getCodeUnits().stream()).filter(unit -> unit.isAnnotatedWith(kind));
    }

    private Stream<String> madeBy(JavaCodeUnit handler) {
        var reached = new HashSet<JavaCodeUnit>();
        var next = new ArrayDeque<>(Set.of(handler));
        while (!next.isEmpty()) {
            var unit = next.remove();
            if (reached.add(unit)) called(unit).forEach(next::add);
        }
        return reached.stream()
                .filter(JavaCodeUnit::isConstructor)
                .map(JavaCodeUnit::getOwner)
                .filter(EventModel::isEvent)
                .map(EventModel::name);
    }

    private Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return unit.getCallsFromSelf().stream()
                .map(call -> call.getTarget())
                .filter(target -> isOfContext(target.getOwner()))
                .flatMap(EventModel::implementations);
    }

    private static Stream<JavaCodeUnit> implementations(CodeUnitCallTarget target) {
        var owner = target.getOwner();
        return Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream())
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(sameAs(target));
    }

    private static Predicate<JavaCodeUnit> sameAs(CodeUnitCallTarget target) {
        return unit -> unit.getName().equals(target.getName())
                && unit.getRawParameterTypes().equals(target.getRawParameterTypes())
                && (!unit.isConstructor() || unit.getOwner().equals(target.getOwner()));
    }

    private static boolean sends(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Commands.class)
                        && call.getName().equals("sendAs"));
    }

    private static boolean declaresErasure(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(CategoryBuilder.class)
                        && call.getName().equals("erasure"));
    }

    private static Stream<String> commandsMadeIn(JavaClass type) {
        return type.getConstructorCallsFromSelf().stream()
                .map(call -> call.getTargetOwner())
                .filter(made -> made.isAssignableTo(StreamCommand.class))
                .map(EventModel::name);
    }

    private static boolean isEvent(JavaClass type) {
        return type.isAnnotatedWith(WireName.class);
    }

    private static String pair(JavaCodeUnit handler) {
        return message(handler) + " " + name(handler.getOwner());
    }

    private static String message(JavaCodeUnit handler) {
        return name(handler.getRawParameterTypes().get(0));
    }

    private static String name(JavaClass type) {
        return type.getSimpleName();
    }
}
