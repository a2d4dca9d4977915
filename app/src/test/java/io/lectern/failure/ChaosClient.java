package io.lectern.failure;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.history.History;
import io.lectern.history.HistoryChecker;
import io.lectern.store.feed.PositionReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A web app whose connection breaks all the time, and that comes back to whichever node and resumes. */
final class ChaosClient {
    private static final Set<String> WELCOMES = Set.of("space:MemberEnrolled", "space:RoleChanged");
    private static final String OWN_QUEUE = "/user/queue/live";

    private final String token;
    private final List<LecternProcess> nodes;
    private final Random random;
    private final boolean byStream;
    private final boolean inBytes;
    private final Map<String, ChaosLog> logs = new LinkedHashMap<>();
    private final Map<ChaosLog, Boolean> pending = new HashMap<>();
    private ChaosConnection connection;
    private int attempts;
    private int connections;

    ChaosClient(
            String user,
            boolean byStream,
            List<LecternProcess> nodes,
            List<String> spaces,
            Random random,
            PositionReader positions,
            History history) {
        this.nodes = nodes;
        this.random = random;
        this.byStream = byStream;
        this.inBytes = random.nextBoolean();
        this.token = nodes.get(0).as(user).token();
        Stream.concat(
                        Stream.of(OWN_QUEUE),
                        spaces.stream()
                                .flatMap(space -> Stream.of("educators", "students")
                                        .map(group -> "/topic/spaces." + space + "." + group)))
                .map(destination -> random.nextBoolean() ? destination : destination + ".fat")
                .forEach(destination -> logs.put(
                        destination,
                        new ChaosLog(
                                destination, user, positions.of(ExpectedState.channel(destination, user)), history)));
    }

    synchronized List<ChaosLog> logs() {
        return List.copyOf(logs.values());
    }

    /** What is addressed to itself. */
    ChaosLog queue() {
        return logs().get(0);
    }

    synchronized int connections() {
        return connections;
    }

    synchronized boolean connected() {
        return connection != null && !connection.closed();
    }

    /** Comes back; tells whether it got in. */
    synchronized boolean connect() {
        var attempt = ++attempts;
        try {
            connection = open(nodes.get(random.nextInt(nodes.size())));
            logs.values().forEach(log -> pending.put(log, false));
            connection.begin(logs.values(), (log, message) -> hear(attempt, log, message));
            connections++;
            return true;
        } catch (IllegalStateException | CompletionException | UncheckedIOException | AssertionError refused) {
            connection = null;
            pending.clear();
            return false;
        }
    }

    private ChaosConnection open(LecternProcess node) {
        return byStream ? new ChaosStream(node.base(), token) : ChaosSocket.open(node.live(), token, inBytes);
    }

    /** Its connection breaks; whatever has not been heard by now is lost with it. */
    synchronized void cut() {
        if (connection != null) connection.close();
        connection = null;
        pending.clear();
        logs.values().forEach(ChaosLog::cut);
    }

    synchronized boolean complete(ExpectedState truth) {
        return connected() && pending.isEmpty() && logs.values().stream().allMatch(log -> log.complete(truth));
    }

    synchronized void observe(HistoryChecker checker, ExpectedState truth) {
        logs.values().forEach(log -> log.observe(checker, truth));
    }

    synchronized List<String> faults(ExpectedState truth) {
        return logs.values().stream().flatMap(log -> log.faults(truth).stream()).toList();
    }

    /** What its own queue says by REST, page by page since it began. */
    List<Long> readQueue(LecternProcess node) {
        var indexes = new ArrayList<Long>();
        var position = queue().begun();
        JsonNode part;
        do {
            var path = "/api/live?limit=7&destination=" + queue().destination() + "&after=" + position;
            part = new Api(node.base(), token).get(path).body();
            position = part.get("position").asString();
            part.get("items")
                    .forEach(item ->
                            indexes.add(queue().index(item.get("position").asString())));
        } while (!part.get("items").isEmpty());
        return indexes;
    }

    private void askAgain(ChaosLog log) {
        pending.put(log, false);
        connection.askAgain(log);
    }

    private synchronized void hear(int attempt, ChaosLog log, JsonNode message) {
        if (attempt != attempts || connection == null) return;
        log.hear(message);
        switch (message.get("type").asString()) {
            case "live:Synced" -> pending.remove(log);
            case "live:Denied", "live:Revoked" -> {
                if (Boolean.TRUE.equals(pending.remove(log))) askAgain(log);
            }
            default -> {
                if (log.destination().startsWith(OWN_QUEUE)) welcome(message);
            }
        }
    }

    /** Where it is let in again, it asks again; where the answer is underway, it asks after it. */
    private void welcome(JsonNode message) {
        if (!WELCOMES.contains(message.get("type").asString())) return;
        var space = "/topic/spaces." + message.at("/data/space").asString() + ".";
        for (var log : logs.values()) {
            if (!log.destination().startsWith(space) || log.live()) continue;
            if (pending.containsKey(log)) pending.put(log, true);
            else askAgain(log);
        }
    }
}
