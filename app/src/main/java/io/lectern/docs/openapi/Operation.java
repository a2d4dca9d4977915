package io.lectern.docs.openapi;

import io.lectern.docs.openapi.Endpoint.Handler;
import io.lectern.docs.openapi.HandlerCode.Message;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Scope;
import io.lectern.kernel.message.Unconditional;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * An endpoint with what its code says of it.
 *
 * @param code what its first handler does
 * @param answers what each of its handlers answers, in their order
 * @param creates whether it makes something, so that no version of it can be the present one
 */
record Operation(Endpoint endpoint, HandlerCode code, List<Answer> answers, Match match, boolean creates) {

    /** What it makes of {@code If-Match}. */
    enum Match {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    static Operation of(Endpoint endpoint, Answers answers, MessageHandlers handlers) {
        var code = HandlerCode.of(endpoint.first().method().getMethod());
        var answered =
                endpoint.handlers().stream().map(each -> answer(each, answers)).toList();
        var creates = code.messages().stream().map(Message::type).anyMatch(handlers::creates);
        return new Operation(endpoint, code, answered, match(endpoint, code, handlers), creates);
    }

    private static Answer answer(Handler handler, Answers answers) {
        return handler.produces().isEmpty()
                ? answers.of(handler, HandlerCode.of(handler.method().getMethod()))
                : Answer.NOTHING;
    }

    private static Match match(Endpoint endpoint, HandlerCode code, MessageHandlers handlers) {
        if (endpoint.reads()) return Match.OPTIONAL;
        var command = code.messages().stream()
                .map(Message::type)
                .filter(handlers::changesAggregate)
                .findFirst();
        if (command.isEmpty()) return Match.NONE;
        return command.get().isAnnotationPresent(Unconditional.class) || handlers.mayCreate(command.get())
                ? Match.OPTIONAL
                : Match.REQUIRED;
    }

    Answer answer() {
        return answers.get(0);
    }

    /** Whether it sends a command. */
    boolean changes() {
        return !endpoint.reads() && !code.messages().isEmpty();
    }

    /** Whether its body names the versions that it is for. */
    boolean namesVersions() {
        return deciding()
                .map(message -> Objects.requireNonNull(message.getAnnotation(Allow.class)))
                .filter(allow -> allow.scope() == Scope.WRITE)
                .isPresent();
    }

    /** Whether it takes a position, which may be one that cannot be told any more. */
    boolean goesOnFromPosition() {
        return endpoint.first().parameters().stream().anyMatch(Operation::isPosition);
    }

    private static boolean isPosition(MethodParameter parameter) {
        if (!parameter.hasParameterAnnotation(RequestBody.class))
            return parameter.getParameter().getName().equals("after");
        var body = parameter.getParameterType().getRecordComponents();
        return body != null
                && Arrays.stream(body).anyMatch(member -> member.getName().equals("after"));
    }

    /** The message that decides who may do it: the first. */
    Optional<Class<?>> deciding() {
        return code.messages().stream().<Class<?>>map(Message::type).findFirst();
    }
}
