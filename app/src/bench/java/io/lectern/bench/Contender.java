package io.lectern.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** A server that runs from the first turn to the last one, and the assignments that were made there. */
record Contender(Server server, Deque<Operation.Target> targets) {
    private static final int WARM_UP_CONNECTIONS = 32;
    /** The first ones come slowly: some servers make a table at the first request that needs it. */
    private static final int FIRST_PER_SECOND = 20;

    Contender(Server server) {
        this(server, new ArrayDeque<>());
    }

    /** Makes as many assignments as there will be requests at once. */
    void begin(int connections) throws IOException {
        try (var load = new Load(server, WARM_UP_CONNECTIONS, targets)) {
            for (var operation : server.operations())
                if (!operation.isOfTarget()) load.offer(operation, 1, FIRST_PER_SECOND);
            while (targets.size() < connections + WARM_UP_CONNECTIONS)
                assertThat(load.saturate(Operation.CREATE, 1).errors()).isZero();
        }
    }

    /** By all requests in turns, under the load that is measured: what is answered seldom is compiled late. */
    void warmUp(int seconds) throws IOException {
        var operations = server.operations();
        try (var load = new Load(server, WARM_UP_CONNECTIONS, targets)) {
            for (var second = 0; second < seconds; second++)
                load.saturate(operations.get(second % operations.size()), 1);
        }
    }

    Turn.Ready saturated(Operation operation, int connections) throws IOException {
        var load = new Load(server, connections, targets);
        load.saturate(operation, 1);
        return new Open(load, seconds -> load.saturate(operation, seconds));
    }

    Turn.Ready offered(Operation operation, int connections, int perSecond) throws IOException {
        var load = new Load(server, connections, targets);
        return new Open(load, seconds -> load.offer(operation, seconds, perSecond));
    }

    private record Open(Load load, Turn.Ready work) implements Turn.Ready {
        @Override
        public Result run(int seconds) throws Exception {
            return work.run(seconds);
        }

        @Override
        public void close() throws IOException {
            load.close();
        }
    }
}
