package io.lectern.views.rebuild;

import io.lectern.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Commands and reads of several people, so many in a second whatever each takes; it remembers how each went. */
final class SteadyLoad implements AutoCloseable {
    private static final int WRITERS = 5;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(WRITERS);
    private final ConcurrentLinkedQueue<Asked> all = new ConcurrentLinkedQueue<>();
    private final AtomicInteger commands = new AtomicInteger();

    /** A request that was answered. */
    record Asked(String path, int status, Duration took) {}

    private SteadyLoad() {}

    static SteadyLoad start(List<String> bases, String space, int commandsInASecond) {
        var load = new SteadyLoad();
        var together = Api.signIn(bases.get(0), "ada")
                .post("/api/spaces/" + space + "/conversations", "{\"kind\":\"POST\"," + blocks(0) + "}")
                .location();
        var pause = Duration.ofSeconds(1).dividedBy(commandsInASecond).multipliedBy(WRITERS);
        for (var n = 0; n < WRITERS; n++) {
            var api = Api.signIn(bases.get(n % bases.size()), "ada");
            var writer = load.new Writer(api, space, together);
            load.threads.scheduleAtFixedRate(writer, n, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
        return load;
    }

    private static String blocks(int turn) {
        return "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Moss " + turn + "\"}]";
    }

    List<Asked> all() {
        return new ArrayList<>(all);
    }

    int commands() {
        return commands.get();
    }

    Duration slowest() {
        return all.stream().map(Asked::took).max(Duration::compareTo).orElseThrow();
    }

    List<Asked> refused() {
        return all.stream().filter(asked -> asked.status() >= 400).toList();
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) throw new IllegalStateException("A request hangs");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Has an assignment of its own and a member that comes and goes, and talks with the others. */
    private final class Writer implements Runnable {
        private final Api api;
        private final String space;
        private final String assignment;
        private final String conversation;
        private final String member;
        private int turn;

        Writer(Api api, String space, String conversation) {
            this.api = api;
            this.space = "/api/spaces/" + space;
            var title = "{\"title\":\"Essay\",\"hidden\":false}";
            this.assignment = ask("POST", this.space + "/assignments", title).location();
            this.conversation = conversation;
            this.member = this.space + "/members/m" + Integer.toHexString(assignment.hashCode());
        }

        @Override
        public void run() {
            switch (turn++ % 4) {
                case 0 -> ask("POST", conversation + "/messages", "{" + blocks(turn) + "}");
                case 1 -> ask("PUT", member, "{\"role\":\"" + (turn % 8 < 4 ? "STUDENT" : "EDUCATOR") + "\"}");
                case 2 -> ask("DELETE", member, null);
                default -> rename();
            }
            commands.incrementAndGet();
        }

        private void rename() {
            var now = ask("GET", assignment, null);
            ask("PUT", assignment + "/title", "{\"title\":\"Essay " + turn + "\"}", "If-Match", now.etag());
        }

        private Api.QueryResult ask(String method, String path, String body, String... headers) {
            var begun = System.nanoTime();
            var answer = api.send(method, path, body, headers);
            all.add(new Asked(method + " " + path, answer.status(), Duration.ofNanos(System.nanoTime() - begun)));
            return answer;
        }
    }
}
