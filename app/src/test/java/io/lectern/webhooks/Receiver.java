package io.lectern.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another service, which takes what webhooks send it or does not. */
public final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Delivered> all = new CopyOnWriteArrayList<>();
    private volatile Function<Delivered, Reply> replies = delivered -> Reply.of(204);

    /** What came, when, and what was answered. */
    public record Delivered(
            String method, String target, Map<String, String> headers, byte[] body, long nanos, int status) {

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        public JsonNode event() {
            return JsonMapper.shared().readTree(body);
        }

        public String id() {
            return header("webhook-id");
        }

        public String stream() {
            return event().get("subject").asString();
        }

        public long version() {
            return event().get("lecternversion").asLong();
        }

        /** Whether a secret signed it, as Standard Webhooks describes it. */
        public boolean isSignedBy(String secret) {
            var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            var signed = id() + "." + header("webhook-timestamp") + "." + new String(body, UTF_8);
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                var expected = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
                return Arrays.asList(header("webhook-signature").split(" ")).contains(expected);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        private Delivered answered(int answer) {
            return new Delivered(method, target, headers, body, nanos, answer);
        }
    }

    /** What it answers. */
    public record Reply(int status, Map<String, String> headers, String body) {
        public static Reply of(int status) {
            return new Reply(status, Map.of(), "");
        }
    }

    public Receiver() {
        this(0);
    }

    public Receiver(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Holds an answer back until there is an end. */
    public static void awaitEnd(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public Receiver answering(Function<Delivered, Reply> how) {
        replies = how;
        return this;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port() + "/hook";
    }

    /** Everything that came, in its order. */
    public List<Delivered> all() {
        return all;
    }

    /** What it took. */
    public List<Delivered> taken() {
        return all.stream().filter(each -> each.status() < 300).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        var body = exchange.getRequestBody().readAllBytes();
        var target = exchange.getRequestURI().toString();
        var came = new Delivered(exchange.getRequestMethod(), target, headers, body, System.nanoTime(), 0);
        var reply = replies.apply(came);
        all.add(came.answered(reply.status()));
        reply.headers().forEach(exchange.getResponseHeaders()::add);
        var bytes = reply.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
