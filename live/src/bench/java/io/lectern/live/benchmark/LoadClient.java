package io.lectern.live.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** One client of a load: what it receives comes in frames of WebSocket (RFC 6455, 5.2) or in chunks (RFC 9112, 7.1). */
final class LoadClient {
    private static final byte END_OF_FRAME = 0;
    private static final byte END_OF_LINE = '\n';

    private final SocketChannel channel;
    private final MessageReader messages;
    private final boolean chunked;
    private final ByteBuffer head = ByteBuffer.allocate(10);
    private long left;

    private LoadClient(SocketChannel channel, MessageReader messages, boolean chunked) {
        this.channel = channel;
        this.messages = messages;
        this.chunked = chunked;
    }

    /** One that speaks STOMP, whose frames end with a zero. */
    static LoadClient bySocket(SocketChannel channel, ReceivedMessages counts) {
        return new LoadClient(channel, new MessageReader(counts, END_OF_FRAME), false);
    }

    /** One that reads server-sent events, whose messages end with their lines. */
    static LoadClient byEvents(SocketChannel channel, ReceivedMessages counts) {
        return new LoadClient(channel, new MessageReader(counts, END_OF_LINE), true);
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

    void register(Selector selector) throws IOException {
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    void close() throws IOException {
        channel.close();
    }

    /** Reads what is there, by way of a buffer that many share. */
    void read(ByteBuffer buffer) {
        try {
            if (channel.read(buffer.clear()) < 0) {
                channel.close();
                return;
            }
            buffer.flip();
            while (buffer.hasRemaining()) {
                if (left > 0) payload(buffer);
                else if (chunked) chunk(buffer.get());
                else header(buffer.get());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void header(byte next) {
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
        var from = buffer.position();
        var end = from + (int) Math.min(left, buffer.remaining());
        messages.take(buffer.array(), from, end);
        left -= end - from;
        buffer.position(end);
    }
}
