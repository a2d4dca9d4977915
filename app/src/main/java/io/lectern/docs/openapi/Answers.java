package io.lectern.docs.openapi;

import io.lectern.docs.openapi.Endpoint.Handler;
import io.lectern.docs.openapi.HandlerCode.Message;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.stream.Categories;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.function.Predicate;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;

/** Finds what handlers answer: what they declare, or else what the query that they ask last shows. */
final class Answers {
    private final MessageHandlers handlers;
    private final Categories categories;

    Answers(MessageHandlers handlers, Categories categories) {
        this.handlers = handlers;
        this.categories = categories;
    }

    Answer of(Handler handler, HandlerCode code) {
        var form = handler.method().getMethodAnnotation(JsonForm.class);
        if (form != null) return Answer.of(form.type());
        var type = declared(handler);
        if (type == Outcome.class) return outcome(code);
        if (type != Object.class && !(type instanceof WildcardType)) return SeenTypes.of(type);
        return shown(last(code, message -> handlers.isQuery(message.type())));
    }

    private static Type declared(Handler handler) {
        var type = ResolvableType.forMethodReturnType(handler.method().getMethod());
        return type.resolve() == ResponseEntity.class ? type.getGeneric(0).getType() : type.getType();
    }

    /** A query that is made of what the command came to, or that of the category. */
    private Answer outcome(HandlerCode code) {
        var asked = code.messages().stream()
                .filter(message -> message.deferred() && handlers.isQuery(message.type()))
                .reduce((first, second) -> second);
        if (asked.isPresent()) return shown(asked.get().type());
        var command = last(code, message -> !handlers.isQuery(message.type()));
        var outcome = new Outcome(CommandStream.of(command), 0, 0);
        return categories
                .of(outcome.stream())
                .flatMap(category -> category.query(outcome))
                .map(query -> shown(query.getClass()))
                .orElseThrow(() -> new IllegalStateException("Nothing shows what " + command + " comes to"));
    }

    private Answer shown(Class<?> query) {
        return SeenTypes.of(handlers.ofQuery(query).getGenericReturnType());
    }

    private static Class<?> last(HandlerCode code, Predicate<Message> wanted) {
        return code.messages().stream()
                .filter(wanted)
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalStateException("A handler sends nothing whose answer is known"))
                .type();
    }
}
