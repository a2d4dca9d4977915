package io.lectern.messages;

import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Queries;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Asks through Axon's gateway. */
@Component
class AxonQueries implements Queries {
    private final QueryGateway gateway;

    AxonQueries(QueryGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public Object ask(Object query) {
        return awaited(gateway.query(query, new AnyResponseType()));
    }

    @Override
    public Object askFor(UserId person, Object query) {
        var message = GenericMessage.asMessage(query).andMetaData(Map.of(Metadata.ACTOR, person.value()));
        return awaited(gateway.query(query.getClass().getName(), message, new AnyResponseType()));
    }

    private static Object awaited(CompletableFuture<Object> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }
}
