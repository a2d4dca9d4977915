package io.lectern.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A connection that is kept and has one request underway: as little of HTTP as the servers that are compared need. */
final class Connection implements AutoCloseable {
    private static final int LARGEST_ANSWER = 64 * 1024;
    private static final String LAST_CHUNK = "0\r\n\r\n";

    private final InetSocketAddress address;
    private final Selector selector;
    private final ByteBuffer received = ByteBuffer.allocate(LARGEST_ANSWER);
    private SocketChannel channel;
    private String head = "";
    private String headers = "";
    private long began;
    private Operation.Target target;

    Connection(InetSocketAddress address, Selector selector) throws IOException {
        this.address = address;
        this.selector = selector;
        open();
    }

    void send(byte[] request, Operation.Target of, long from) throws IOException {
        target = of;
        began = from;
        received.clear();
        for (var bytes = ByteBuffer.wrap(request); bytes.hasRemaining(); ) channel.write(bytes);
    }

    long began() {
        return began;
    }

    Operation.Target target() {
        return target;
    }

    /** Takes what has come, and says whether that is the whole answer. */
    boolean receive() throws IOException {
        if (channel.read(received) < 0) throw new IOException("The server closed a connection before it answered");
        var text = new String(received.array(), 0, received.position(), StandardCharsets.ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) return false;
        head = text.substring(0, end + 2);
        headers = head.toLowerCase(Locale.ROOT);
        var length = header("content-length");
        var chunked = length.isEmpty() && !header("transfer-encoding").isEmpty();
        if (chunked && !text.endsWith(LAST_CHUNK)) return false;
        return length.isEmpty() || text.length() == end + 4 + Integer.parseInt(length);
    }

    int status() {
        return Integer.parseInt(head.substring(9, 12));
    }

    String header(String name) {
        var at = headers.indexOf("\r\n" + name + ": ");
        if (at < 0) return "";
        var from = at + name.length() + 4;
        return head.substring(from, head.indexOf("\r\n", from));
    }

    /** Opens it again if the server has said that it closes it, as Tomcat does every 100 requests. */
    void renew() throws IOException {
        if (!header("connection").equalsIgnoreCase("close")) return;
        channel.close();
        open();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void open() throws IOException {
        channel = SocketChannel.open(address);
        channel.socket().setTcpNoDelay(true);
        channel.configureBlocking(false).register(selector, SelectionKey.OP_READ, this);
    }
}
