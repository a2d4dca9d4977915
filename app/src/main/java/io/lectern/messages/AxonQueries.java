package io.lectern.messages;

import io.lectern.kernel.message.Queries;
import java.util.concurrent.CompletionException;
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
        try {
            return gateway.query(query, new AnyResponseType()).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }
}
