package io.lectern.messages;

import io.lectern.kernel.event.Metadata;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.springframework.stereotype.Component;

/** Gives every command and query that a request sends its actor, correlation and expected version. */
@Component
class RequestMetadataInterceptor implements MessageDispatchInterceptor<Message<?>> {
    private final RequestSource requests;

    RequestMetadataInterceptor(RequestSource requests) {
        this.requests = requests;
    }

    @Override
    public BiFunction<Integer, Message<?>, Message<?>> handle(List<? extends Message<?>> messages) {
        return (index, message) -> message.getMetaData().containsKey(Metadata.ACTOR)
                ? message
                : requests.current()
                        .<Message<?>>map(metadata -> message.andMetaData(metadata.toMetaData()))
                        .orElse(message);
    }
}
