package io.lectern.live;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A STOMP 1.2 client over WebSocket for tests, so plain that it shows what really came over the wire. Subscribing does
 * not wait for the verdict: it is the first message.
 */
public final class StompClient implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final BlockingQueue<Frame> others = new LinkedBlockingQueue<>();
    private final Map<String, BlockingQueue<Frame>> messages = new ConcurrentHashMap<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final AtomicInteger beats = new AtomicInteger();
    private final AtomicInteger pings = new AtomicInteger();
    private final AtomicInteger texts = new AtomicInteger();
    private final AtomicInteger binaries = new AtomicInteger();
    private final AtomicInteger ids = new AtomicInteger();
    private final Listener listener = new Listener();
    private final WebSocket socket;

    private StompClient(URI url, String... subprotocols) {
        var builder = HTTP.newWebSocketBuilder();
        if (subprotocols.length > 0) builder.subprotocols(subprotocols[0]);
        this.socket = builder.buildAsync(url, listener).join();
    }

    /** A frame as it came, its headers unescaped. */
    public record Frame(String command, Map<String, String> headers, String body) {

        /** The body as JSON. */
        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    /** Connects without CONNECT, to say it oneself. */
    public static StompClient open(String url, String... subprotocols) {
        return new StompClient(URI.create(url), subprotocols);
    }

    /** Connects, and waits until the server lets one in. */
    public static StompClient connect(String url, String token) {
        return connect(url, token, "0,0");
    }

    /** Connects and asks for heart-beats, which this client never sends by itself. */
    public static StompClient connect(String url, String token, String heartBeat) {
        return letIn(url, connectFrame(token, "heart-beat:" + heartBeat));
    }

    /** Connects with a wish for binary messages. */
    public static StompClient connectForBytes(String url, String token) {
        return letIn(url, connectFrame(token, "heart-beat:0,0", "websocket-messages:binary"));
    }

    private static StompClient letIn(String url, String connect) {
        var client = open(url, "v12.stomp");
        client.send(connect);
        var answer = client.frame();
        if (!answer.command().equals("CONNECTED")) throw new IllegalStateException("Not let in: " + answer);
        return client;
    }

    /** A CONNECT frame, with more header lines if need be. */
    public static String connectFrame(String token, String... lines) {
        return "CONNECT\naccept-version:1.2\nhost:live\nAuthorization:Bearer " + token + "\n"
                + String.join(
                        "", List.of(lines).stream().map(line -> line + "\n").toList()) + "\n\0";
    }

    /** Subscribes under an id of its own; more header lines may follow. */
    public Subscription subscribe(String destination, String... lines) {
        return subscribeAs("sub-" + ids.getAndIncrement(), destination, lines);
    }

    /** Subscribes under an id without characters that need escapes. */
    public Subscription subscribeAs(String id, String destination, String... lines) {
        var queue = messages.computeIfAbsent(id, key -> new LinkedBlockingQueue<>());
        var more =
                String.join("", List.of(lines).stream().map(line -> line + "\n").toList());
        send("SUBSCRIBE\nid:" + id + "\ndestination:" + destination + "\n" + more + "\n\0");
        return new Subscription(id, queue);
    }

    /** What is to come for an id, whatever it was subscribed by. */
    public Subscription subscription(String id) {
        return new Subscription(id, messages.computeIfAbsent(id, key -> new LinkedBlockingQueue<>()));
    }

    /** Hands every message over as it comes, instead of keeping it; to be said before anything is subscribed to. */
    public void onMessage(Consumer<Frame> receiver) {
        listener.receiver = receiver;
    }

    /** Sends a text as it is. */
    public void send(String text) {
        socket.sendText(text, true).join();
    }

    /** Sends a part of a socket's message as it is. */
    public void sendPart(String text, boolean last) {
        socket.sendText(text, last).join();
    }

    /** Sends bytes as they are. */
    public void send(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    /** The next frame other than MESSAGE. */
    public Frame frame() {
        return take(others).orElseThrow(() -> new AssertionError("No frame came; closed: " + closed.getNow(null)));
    }

    /** The code that the connection was closed with; 1006 if it broke. */
    public int closeCode() {
        return closed.orTimeout(TIMEOUT.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Whether the connection is closed. */
    public boolean closed() {
        return closed.isDone();
    }

    /** How many whole text messages came over the socket. */
    public int texts() {
        return texts.get();
    }

    /** How many whole binary messages came over the socket. */
    public int binaries() {
        return binaries.get();
    }

    /** How many heart-beats came. */
    public int beats() {
        return beats.get();
    }

    /** How many pings came. */
    public int pings() {
        return pings.get();
    }

    /** Stops reading from the socket. */
    public void pause() {
        listener.paused = true;
    }

    /** Reads on. */
    public void resume() {
        listener.paused = false;
        socket.request(1);
    }

    /** Closes the connection; nothing happens if it is closed. */
    @Override
    public void close() {
        socket.abort();
    }

    private static <T> Optional<T> take(BlockingQueue<T> queue) {
        return take(queue, TIMEOUT);
    }

    private static <T> Optional<T> take(BlockingQueue<T> queue, Duration timeout) {
        try {
            return Optional.ofNullable(queue.poll(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What comes for one subscription. */
    public final class Subscription {
        private final String id;
        private final BlockingQueue<Frame> queue;

        private Subscription(String id, BlockingQueue<Frame> queue) {
            this.id = id;
            this.queue = queue;
        }

        /** Its id. */
        public String id() {
            return id;
        }

        /** The next message's body. */
        public JsonNode next() {
            return nextFrame().json();
        }

        /** The next message as a frame. */
        public Frame nextFrame() {
            return take(queue).orElseThrow(() -> new AssertionError("No message came; closed: " + closed.getNow(null)));
        }

        /** As many messages' bodies. */
        public List<JsonNode> next(int count) {
            var all = new ArrayList<JsonNode>();
            while (all.size() < count) all.add(next());
            return all;
        }

        /** The next message's body, if it comes in time. */
        public Optional<JsonNode> poll(Duration timeout) {
            return take(queue, timeout).map(Frame::json);
        }

        /** Waits for the verdict that all is well. */
        public Subscription synced() {
            var verdict = next();
            if (!verdict.path("type").asString().equals("live:Synced")) throw new AssertionError(verdict.toString());
            return this;
        }

        /** Says that no more is wanted. */
        public void unsubscribe(String... lines) {
            var more = String.join(
                    "", List.of(lines).stream().map(line -> line + "\n").toList());
            send("UNSUBSCRIBE\nid:" + id + "\n" + more + "\n\0");
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder begun = new StringBuilder();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private volatile boolean paused;
        private volatile Consumer<Frame> receiver = this::keep;

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            if (last) texts.incrementAndGet();
            receive(data);
            if (!paused) socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            while (data.hasRemaining()) bytes.write(data.get());
            if (last) {
                binaries.incrementAndGet();
                receive(bytes.toString(StandardCharsets.UTF_8));
                bytes.reset();
            }
            if (!paused) socket.request(1);
            return null;
        }

        private void receive(CharSequence data) {
            begun.append(data);
            for (var end = begun.indexOf("\0"); end >= 0; end = begun.indexOf("\0")) {
                take(begun.substring(0, end));
                begun.delete(0, end + 1);
            }
            while (begun.length() > 0 && begun.charAt(0) == '\n') {
                beats.incrementAndGet();
                begun.deleteCharAt(0);
            }
        }

        @Override
        public CompletionStage<?> onPing(WebSocket socket, ByteBuffer message) {
            pings.incrementAndGet();
            if (!paused) socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            closed.complete(1006);
        }

        private void take(String text) {
            var head = text.substring(0, text.indexOf("\n\n"));
            var lines = head.stripLeading().split("\n");
            var headers = new LinkedHashMap<String, String>();
            for (var i = 1; i < lines.length; i++) {
                var colon = lines[i].indexOf(':');
                headers.putIfAbsent(lines[i].substring(0, colon), unescape(lines[i].substring(colon + 1)));
            }
            var frame = new Frame(lines[0], headers, text.substring(text.indexOf("\n\n") + 2));
            if (frame.command().equals("MESSAGE")) receiver.accept(frame);
            else others.add(frame);
        }

        private void keep(Frame message) {
            messages.computeIfAbsent(message.headers().get("subscription"), key -> new LinkedBlockingQueue<>())
                    .add(message);
        }

        private static String unescape(String value) {
            return value.replace("\\c", ":")
                    .replace("\\n", "\n")
                    .replace("\\r", "\r")
                    .replace("\\\\", "\\");
        }
    }
}
