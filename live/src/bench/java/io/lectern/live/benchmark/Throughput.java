package io.lectern.live.benchmark;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.live.InMemoryEventFeed;
import io.lectern.live.InMemoryMemberships;
import io.lectern.live.LiveServer;
import io.lectern.live.client.StompClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * Measures by hand how many messages a second reach all subscribers of one topic, server and clients in one process:
 * {@code Throughput <subscribers> <events>}. At most 64 events are underway at a time.
 */
final class Throughput {
    private static final int WINDOW = 64;

    private final AtomicLong received = new AtomicLong();
    private volatile boolean cut;
    private final Selector selector = Selector.open();

    private Throughput() throws IOException {}

    public static void main(String[] arguments) throws Exception {
        var subscribers = Integer.parseInt(arguments[0]);
        var events = Integer.parseInt(arguments[1]);
        try (var server = SpringApplication.run(LiveServer.class, "--server.port=0", "--logging.level.root=warn")) {
            var port = ((WebServerApplicationContext) server).getWebServer().getPort();
            var space = SpaceId.random();
            var meter = new Throughput();
            for (var i = 0; i < subscribers; i++) {
                server.getBean(InMemoryMemberships.class).enrol("user-" + i, space, Role.EDUCATOR);
                meter.join(port, "user-" + i, space);
            }
            var reading = new Thread(meter::read, "clients");
            reading.setDaemon(true);
            reading.start();
            meter.await(2L * subscribers);
            var feed = server.getBean(InMemoryEventFeed.class);
            for (var round = 0; round < 5; round++) meter.round(feed, space, subscribers, events);
        }
    }

    private void round(InMemoryEventFeed feed, SpaceId space, int subscribers, int events) throws InterruptedException {
        var before = received.get();
        var start = System.nanoTime();
        var relay = relayCpu();
        var metadata = EventMetadata.in(space, Audience.educators(space))
                .with("thing", "0f8fad5b-d9cb-469f-a165-70867728950e");
        for (var i = 0; i < events; i++) {
            feed.publish("ada", "c-1", metadata, Map.of());
            await(before + (long) (i - WINDOW) * subscribers);
        }
        await(before + (long) events * subscribers);
        var deliveries = (double) events * subscribers;
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%.0f deliveries in %.2f s: %.0f a second; the relay spent %.1f us on each%n",
                deliveries,
                seconds,
                deliveries / seconds,
                (relayCpu() - relay) / 1e3 / deliveries);
    }

    private static long relayCpu() {
        var threads = ManagementFactory.getThreadMXBean();
        for (var id : threads.getAllThreadIds()) {
            var info = threads.getThreadInfo(id);
            if (info != null && info.getThreadName().equals("live-relay")) return threads.getThreadCpuTime(id);
        }
        throw new IllegalStateException("There is no relay");
    }

    private void await(long count) throws InterruptedException {
        while (received.get() < count) {
            if (cut) throw new IllegalStateException("A client was cut off");
            Thread.sleep(0, 100_000);
        }
    }

    private void join(int port, String token, SpaceId space) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        write(
                channel,
                "GET /live HTTP/1.1\r\nHost: 127.0.0.1:" + port
                        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        var answer = new StringBuilder();
        var one = ByteBuffer.allocate(1);
        while (answer.indexOf("\r\n\r\n") < 0) {
            channel.read(one.clear());
            answer.append((char) one.get(0));
        }
        send(channel, StompClient.connectFrame(token, "heart-beat:10000,0"));
        send(channel, "SUBSCRIBE\nid:0\ndestination:/topic/spaces." + space + ".educators\n\n\0");
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, new Counter());
    }

    /** A text message, masked with zeros. */
    private static void send(SocketChannel channel, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(0x81);
        out.write(0x80 | 126);
        out.write(text.length() >> 8);
        out.write(text.length());
        out.write(new byte[4]);
        out.write(text.getBytes(StandardCharsets.UTF_8));
        channel.write(ByteBuffer.wrap(out.toByteArray()));
    }

    private static void write(SocketChannel channel, String text) throws IOException {
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void read() {
        var buffer = ByteBuffer.allocateDirect(256 * 1024);
        try {
            while (true) {
                selector.select(key -> count(key, buffer));
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void count(SelectionKey key, ByteBuffer buffer) {
        try {
            if (((SocketChannel) key.channel()).read(buffer.clear()) < 0) {
                key.channel().close();
                cut = true;
                return;
            }
            received.addAndGet(((Counter) key.attachment()).messages(buffer.flip()));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Counts STOMP frames, each of which ends with a zero, in what comes from a server. */
    private static final class Counter {
        private final ByteBuffer head = ByteBuffer.allocate(4);
        private int left;

        int messages(ByteBuffer bytes) {
            var complete = 0;
            while (bytes.hasRemaining()) {
                if (left > 0) {
                    var end = bytes.position() + Math.min(left, bytes.remaining());
                    left -= end - bytes.position();
                    while (bytes.position() < end) if (bytes.get() == 0) complete++;
                } else {
                    head.put(bytes.get());
                    var size = head.position() < 2 ? 0 : head.get(1);
                    if (head.position() == 2 && size < 126) begin(size);
                    else if (head.position() == 4) begin(head.getShort(2) & 0xffff);
                }
            }
            return complete;
        }

        private void begin(int size) {
            left = size;
            head.clear();
        }
    }
}
