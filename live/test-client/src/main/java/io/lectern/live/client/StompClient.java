package io.lectern.live.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A STOMP 1.2 client over WebSocket for tests, so plain that it shows what really came over the wire. Subscribing does
 * not wait for the verdict: it is the first message.
 */
public final class StompClient implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final CloseCode closeCode = new CloseCode();
    private final ReceivedFrames received = new ReceivedFrames(closeCode);
    private final SocketListener listener = new SocketListener(received, closeCode);
    private final AtomicInteger ids = new AtomicInteger();
    private final WebSocket socket;

    private StompClient(URI url, String... subprotocols) {
        var builder = HTTP.newWebSocketBuilder();
        if (subprotocols.length > 0) builder.subprotocols(subprotocols[0]);
        this.socket = builder.buildAsync(url, listener).join();
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
        return Handshake.complete(open(url, "v12.stomp"), connect);
    }

    /** A CONNECT frame, with more header lines if need be. */
    public static String connectFrame(String token, String... lines) {
        return FrameEncoder.connect(token, lines);
    }

    /** Subscribes under an id of its own; more header lines may follow. */
    public Subscription subscribe(String destination, String... lines) {
        return subscribeAs("sub-" + ids.getAndIncrement(), destination, lines);
    }

    /** Subscribes under an id without characters that need escapes. */
    public Subscription subscribeAs(String id, String destination, String... lines) {
        send(FrameEncoder.subscribe(id, destination, lines));
        return subscription(id);
    }

    /** What is to come for an id, whatever it was subscribed by. */
    public Subscription subscription(String id) {
        return new Subscription(this, id, received.messages(id));
    }

    /** Hands every message over as it comes, instead of keeping it; to be said before anything is subscribed to. */
    public void onMessage(Consumer<Frame> receiver) {
        received.onMessage(receiver);
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
        return received.others().next("frame");
    }

    /** The code that the connection was closed with; 1006 if it broke. */
    public int closeCode() {
        return closeCode.await();
    }

    /** Whether the connection is closed. */
    public boolean closed() {
        return closeCode.isKnown();
    }

    /** How many whole text messages came over the socket. */
    public int texts() {
        return listener.texts();
    }

    /** How many whole binary messages came over the socket. */
    public int binaries() {
        return listener.binaries();
    }

    /** How many heart-beats came. */
    public int beats() {
        return listener.heartbeats();
    }

    /** How many pings came. */
    public int pings() {
        return listener.pings();
    }

    /** Stops reading from the socket. */
    public void pause() {
        listener.pause(true);
    }

    /** Reads on. */
    public void resume() {
        listener.pause(false);
        socket.request(1);
    }

    /** Closes the connection; nothing happens if it is closed. */
    @Override
    public void close() {
        socket.abort();
    }
}
