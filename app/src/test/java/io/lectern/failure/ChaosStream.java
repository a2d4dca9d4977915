package io.lectern.failure;

import io.lectern.DescribedStreams;
import io.lectern.live.client.EventStreamClient;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Server-sent events: one request for all destinations, so whoever wants one of them again has to come back. */
final class ChaosStream implements ChaosConnection {
    private static final Duration WAIT = Duration.ofMillis(200);

    private final String base;
    private final String token;
    private EventStreamClient stream;
    private volatile boolean closed;

    ChaosStream(String base, String token) {
        this.base = base;
        this.token = token;
    }

    @Override
    public void begin(Collection<ChaosLog> logs, BiConsumer<ChaosLog, JsonNode> heard) {
        var byDestination = logs.stream().collect(Collectors.toMap(ChaosLog::destination, Function.identity()));
        var id = logs.stream()
                .map(log -> Objects.requireNonNullElse(log.position(), ""))
                .collect(Collectors.joining("~"));
        var destinations = logs.stream().map(ChaosLog::destination).toArray(String[]::new);
        stream = DescribedStreams.resume(base, token, id, destinations);
        var reader = new Thread(() -> {
            while (!closed())
                stream.poll(WAIT)
                        .ifPresent(event -> heard.accept(byDestination.get(event.destination()), event.json()));
        });
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    public void askAgain(ChaosLog log) {
        close();
    }

    @Override
    public boolean closed() {
        return closed || stream.ended();
    }

    @Override
    public void close() {
        closed = true;
        stream.close();
    }
}
