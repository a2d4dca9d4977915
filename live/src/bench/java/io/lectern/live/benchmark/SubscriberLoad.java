package io.lectern.live.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Many clients of one topic on one thread. Each message ends with its number and the time it was published at; the load
 * counts messages, notes those out of order, and how long each took.
 */
final class SubscriberLoad implements AutoCloseable {
    /** How each message ends: {@code "seq":"<9 digits>","at":"<19 digits of nanoseconds>"}}. */
    static final String ENDING = "\"seq\":\"%09d\",\"at\":\"%019d\"}}";

    private static final int ENDING_BYTES = 46;
    private static final int SEQ = 39;
    private static final int AT = 22;
    private static final int SMALLEST_BUFFER = 4096;
    private static final int BUFFER_BYTES = 256 * 1024;

    private final Selector selector = Selector.open();
    private final List<Member> members = new ArrayList<>();
    private final List<SocketChannel> asleep = new ArrayList<>();
    private final AtomicLong received = new AtomicLong();
    private final AtomicLong disorder = new AtomicLong();
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
    private final Thread reader = new Thread(this::read, "load");
    private volatile long[] delays = new long[0];
    private int measured;
    private int beaten;

    SubscriberLoad() throws IOException {
        reader.setDaemon(true);
    }

    /** One more client; it sends frames as soon as it is connected. */
    Member join(int port, String path, String... frames) throws IOException {
        var member = new Member(shake(SocketChannel.open(), port, path), (byte) 0);
        for (var frame : frames) member.send(frame);
        members.add(member);
        return member;
    }

    /** One more client, by server-sent events, whose messages end with their lines, in chunks (RFC 9112, 7.1). */
    void follow(int port, String path, String token) throws IOException {
        var request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nAccept: text/event-stream\r\nAuthorization: Bearer " + token + "\r\n\r\n";
        members.add(new Member(ask(SocketChannel.open(), port, request), (byte) '\n'));
    }

    /** One more client that takes next to nothing and never reads. */
    void joinAsleep(int port, String path, String... frames) throws IOException {
        var channel = SocketChannel.open().setOption(StandardSocketOptions.SO_RCVBUF, SMALLEST_BUFFER);
        var member = new Member(shake(channel, port, path), (byte) 0);
        for (var frame : frames) member.send(frame);
        asleep.add(channel);
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
        for (var member : members) {
            member.channel.configureBlocking(false);
            member.channel.register(selector, SelectionKey.OP_READ, member);
        }
        reader.start();
    }

    /** Gives a sign of life for each of them every so often, as they promised to, at times that are spread evenly. */
    void beat(Duration every) {
        var pause = every.toNanos() / members.size();
        beats.scheduleAtFixedRate(this::beatNext, pause, pause, TimeUnit.NANOSECONDS);
    }

    private void beatNext() {
        try {
            members.get(beaten++ % members.size()).send("\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    long received() {
        return received.get();
    }

    long disorder() {
        return disorder.get();
    }

    /** Begins to count anew. */
    void forgetDisorder() {
        disorder.set(0);
    }

    /** Notes the delays of so many messages from now on. */
    void measure(int messages) {
        measured = 0;
        delays = new long[messages];
    }

    /** Delays in nanoseconds in ascending order. */
    long[] delays() {
        var noted = Arrays.copyOf(delays, measured);
        Arrays.sort(noted);
        return noted;
    }

    private void read() {
        var buffer = ByteBuffer.allocate(BUFFER_BYTES);
        try {
            while (selector.isOpen()) selector.select(key -> ((Member) key.attachment()).read(buffer));
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
        for (var member : members) member.channel.close();
        for (var channel : asleep) channel.close();
    }

    /** One of them. */
    final class Member {
        private final SocketChannel channel;
        private final ByteBuffer head = ByteBuffer.allocate(10);
        private final byte[] tail = new byte[64];
        private int kept;
        private final byte end;
        private long left;
        private long last = -1;

        /** @param end how a message ends */
        private Member(SocketChannel channel, byte end) {
            this.channel = channel;
            this.end = end;
        }

        /** Sends a text message, masked with zeros. */
        void send(String text) throws IOException {
            var out = new ByteArrayOutputStream();
            out.write(0x81);
            if (text.length() < 126) {
                out.write(0x80 | text.length());
            } else {
                out.write(0x80 | 126);
                out.write(text.length() >> 8);
                out.write(text.length());
            }
            out.write(new byte[4]);
            out.write(text.getBytes(StandardCharsets.UTF_8));
            channel.write(ByteBuffer.wrap(out.toByteArray()));
        }

        private void read(ByteBuffer buffer) {
            try {
                if (channel.read(buffer.clear()) < 0) {
                    channel.close();
                    return;
                }
                buffer.flip();
                while (buffer.hasRemaining()) {
                    if (left > 0) payload(buffer);
                    else header(buffer.get());
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private void header(byte next) {
            if (end != 0) {
                chunk(next);
                return;
            }
            head.put(next);
            if (head.position() < 2) return;
            var size = head.get(1);
            if (size < 126) begin(size);
            else if (size == 126 && head.position() == 4) begin(head.getShort(2) & 0xffff);
            else if (head.position() == 10) begin(head.getLong(2));
        }

        private void chunk(byte next) {
            if (next == '\r') return;
            if (next != '\n') head.put(next);
            else if (head.position() > 0)
                begin(Long.parseLong(new String(head.array(), 0, head.position(), StandardCharsets.US_ASCII), 16));
        }

        private void begin(long size) {
            left = size;
            head.clear();
        }

        private void payload(ByteBuffer buffer) {
            var bytes = buffer.array();
            var from = buffer.position();
            var end = from + (int) Math.min(left, buffer.remaining());
            var start = from;
            for (var i = from; i < end; i++) {
                if (bytes[i] != this.end) continue;
                message(bytes, start, i);
                start = i + 1;
            }
            keep(bytes, start, end);
            left -= end - from;
            buffer.position(end);
        }

        private void message(byte[] bytes, int start, int end) {
            if (kept == 0 && end - start >= tail.length) {
                note(bytes, end);
            } else {
                keep(bytes, start, end);
                note(tail, kept);
            }
            kept = 0;
        }

        private void keep(byte[] bytes, int start, int end) {
            var more = Math.min(end - start, tail.length);
            var stay = Math.min(kept, tail.length - more);
            System.arraycopy(tail, kept - stay, tail, 0, stay);
            System.arraycopy(bytes, end - more, tail, stay, more);
            kept = stay + more;
        }

        private void note(byte[] bytes, int end) {
            var begin = end - ENDING_BYTES;
            if (begin < 0 || bytes[begin] != '"' || bytes[begin + 1] != 's' || bytes[begin + 4] != '"') return;
            var number = digits(bytes, end - SEQ, 9);
            if (number != last + 1) disorder.incrementAndGet();
            last = number;
            if (measured < delays.length) delays[measured++] = System.nanoTime() - digits(bytes, end - AT, 19);
            received.incrementAndGet();
        }

        private static long digits(byte[] bytes, int from, int count) {
            var value = 0L;
            for (var i = from; i < from + count; i++) value = value * 10 + bytes[i] - '0';
            return value;
        }
    }
}
