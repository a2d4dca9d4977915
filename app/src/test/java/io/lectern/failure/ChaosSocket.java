package io.lectern.failure;

import io.lectern.live.client.StompClient;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** A WebSocket, on which each destination is a subscription of its own. */
final class ChaosSocket implements ChaosConnection {
    private final StompClient socket;
    private final Map<String, ChaosLog> asked = new ConcurrentHashMap<>();
    private int subscriptions;

    private ChaosSocket(StompClient socket) {
        this.socket = socket;
    }

    static ChaosSocket open(String live, String token, boolean inBytes) {
        return new ChaosSocket(inBytes ? StompClient.connectForBytes(live, token) : StompClient.connect(live, token));
    }

    @Override
    public void begin(Collection<ChaosLog> logs, BiConsumer<ChaosLog, JsonNode> heard) {
        socket.onMessage(message -> heard.accept(asked.get(message.headers().get("subscription")), message.json()));
        logs.forEach(this::askAgain);
    }

    @Override
    public void askAgain(ChaosLog log) {
        var id = "s" + subscriptions++;
        asked.put(id, log);
        if (log.position() == null) socket.subscribeAs(id, log.destination());
        else socket.subscribeAs(id, log.destination(), "resume-after:" + log.position());
    }

    @Override
    public boolean closed() {
        return socket.closed();
    }

    @Override
    public void close() {
        socket.close();
    }
}
