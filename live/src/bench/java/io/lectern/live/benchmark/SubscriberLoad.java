package io.lectern.live.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Many clients of one topic on one thread: it counts messages, notes those out of order, and how long each took. */
final class SubscriberLoad implements AutoCloseable {
    private static final int SMALLEST_BUFFER = 4096;
    private static final int BUFFER_BYTES = 256 * 1024;

    private final Selector selector = Selector.open();
    private final List<LoadClient> clients = new ArrayList<>();
    private final List<LoadClient> asleep = new ArrayList<>();
    private final ReceivedMessages counts = new ReceivedMessages();
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
    private final Thread reader = new Thread(this::read, "load");
    private int beaten;

    SubscriberLoad() throws IOException {
        reader.setDaemon(true);
    }

    /** One more client; it sends frames as soon as it is connected. */
    LoadClient join(int port, String path, String... frames) throws IOException {
        var client = LoadClient.bySocket(shake(SocketChannel.open(), port, path), counts);
        for (var frame : frames) client.send(frame);
        clients.add(client);
        return client;
    }

    /** One more client, by server-sent events. */
    void follow(int port, String path, String token) throws IOException {
        var request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nAccept: text/event-stream\r\nAuthorization: Bearer " + token + "\r\n\r\n";
        clients.add(LoadClient.byEvents(ask(SocketChannel.open(), port, request), counts));
    }

    /** One more client that takes next to nothing and never reads. */
    void joinAsleep(int port, String path, String... frames) throws IOException {
        var channel = SocketChannel.open().setOption(StandardSocketOptions.SO_RCVBUF, SMALLEST_BUFFER);
        var client = LoadClient.bySocket(shake(channel, port, path), counts);
        for (var frame : frames) client.send(frame);
        asleep.add(client);
    }

    private static SocketChannel shake(SocketChannel channel, int port, String path) throws IOException {
        return ask(
                channel,
                port,
                "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Protocol: v12.stomp\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    }

    private static SocketChannel ask(SocketChannel channel, int port, String request) throws IOException {
        channel.connect(new InetSocketAddress("127.0.0.1", port));
        write(channel, request);
        var answer = new StringBuilder();
        var one = ByteBuffer.allocate(1);
        while (answer.indexOf("\r\n\r\n") < 0) {
            if (channel.read(one.clear()) < 0) throw new IOException("Refused: " + answer);
            answer.append((char) one.get(0));
        }
        return channel;
    }

    /** Reads from now on, but for those asleep. */
    void start() throws IOException {
        for (var client : clients) client.register(selector);
        reader.start();
    }

    /** Gives a sign of life for each of them every so often, as they promised to, at times that are spread evenly. */
    void beat(Duration every) {
        var pause = every.toNanos() / clients.size();
        beats.scheduleAtFixedRate(this::beatNext, pause, pause, TimeUnit.NANOSECONDS);
    }

    private void beatNext() {
        try {
            clients.get(beaten++ % clients.size()).send("\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What they have received. */
    ReceivedMessages counts() {
        return counts;
    }

    private void read() {
        var buffer = ByteBuffer.allocate(BUFFER_BYTES);
        try {
            while (selector.isOpen()) selector.select(key -> ((LoadClient) key.attachment()).read(buffer));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(SocketChannel channel, String text) throws IOException {
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        beats.shutdownNow();
        selector.close();
        for (var client : clients) client.close();
        for (var client : asleep) client.close();
    }
}
