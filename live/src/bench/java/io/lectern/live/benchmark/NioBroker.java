package io.lectern.live.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a socket costs: a loop that writes the same bytes to each of its clients, and knows nothing else. */
final class NioBroker {
    private static final String ACCEPT = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
            + "Connection: Upgrade\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";

    private NioBroker() {}

    public static void main(String[] arguments) throws Exception {
        var server = ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 0));
        var clients = new CopyOnWriteArrayList<SocketChannel>();
        var door = new Thread(() -> accept(server, clients), "door");
        door.setDaemon(true);
        door.start();
        var port = ((InetSocketAddress) server.getLocalAddress()).getPort();
        BenchmarkServer.serve(port, number -> write(frame(number), clients));
    }

    private static void accept(ServerSocketChannel server, List<SocketChannel> clients) {
        try {
            while (true) {
                var client = server.accept();
                var bytes = ByteBuffer.allocate(4096);
                while (!new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).contains("\r\n\r\n"))
                    client.read(bytes);
                client.write(ByteBuffer.wrap(ACCEPT.getBytes(StandardCharsets.US_ASCII)));
                clients.add(client);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ByteBuffer frame(long number) {
        var text = ("MESSAGE\nsubscription:0\ndestination:/topic/things\n\n" + BenchmarkServer.body(number) + "\0")
                .getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocateDirect(text.length + 4)
                .put((byte) 0x81)
                .put((byte) 126)
                .putShort((short) text.length)
                .put(text)
                .flip();
    }

    private static void write(ByteBuffer frame, List<SocketChannel> clients) {
        try {
            for (var client : clients) {
                var copy = frame.duplicate();
                while (copy.hasRemaining()) client.write(copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
