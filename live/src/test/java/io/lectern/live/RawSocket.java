package io.lectern.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lectern.live.client.StompClient;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;

/** A WebSocket client (RFC 6455) for tests that keeps to no rule unless it is told to. */
public final class RawSocket implements AutoCloseable {
    public static final int TEXT = 0x81;
    public static final int TEXT_TO_GO_ON = 0x01;
    public static final int MORE = 0x00;
    public static final int BYTES = 0x82;
    public static final int PING = 0x89;
    public static final int PONG = 0x8A;

    private final Socket socket;
    private final DataInputStream in;

    public RawSocket(int port) throws IOException {
        this(port, new Socket());
    }

    private RawSocket(int port, Socket socket) throws IOException {
        this.socket = socket;
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
        socket.setTcpNoDelay(true);
        RawHandshake.open(socket);
        in = new DataInputStream(socket.getInputStream());
    }

    /** One that has said who it is. */
    public static RawSocket connect(int port, String token) throws IOException {
        return new RawSocket(port).connected(token);
    }

    /** The same with little room for what it has not read yet. */
    public static RawSocket connectWithLittleRoom(int port, String token) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(16384);
        return new RawSocket(port, socket).connected(token);
    }

    private RawSocket connected(String token) throws IOException {
        send(TEXT, StompClient.connectFrame(token));
        var answer = new String(read(), UTF_8);
        if (!answer.startsWith("CONNECTED")) throw new IOException(answer);
        return this;
    }

    /** A frame as a client sends it, masked with zeros. */
    public static byte[] frame(int head, byte[] payload) {
        var frame = ByteBuffer.allocate(payload.length + 8).put((byte) head);
        if (payload.length < 126) frame.put((byte) (0x80 | payload.length));
        else frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        frame.putInt(0).put(payload).flip();
        var bytes = new byte[frame.remaining()];
        frame.get(bytes);
        return bytes;
    }

    public void send(int head, String payload) throws IOException {
        write(frame(head, payload.getBytes(UTF_8)));
    }

    /** Sends the same again and again, until the server does not take any more. */
    public void flood(int head, String payload, int times) throws IOException {
        var many = new ByteArrayOutputStream();
        for (var i = 0; i < times; i++) many.writeBytes(frame(head, payload.getBytes(UTF_8)));
        write(many.toByteArray());
    }

    /** Sends bytes as they are. */
    public void write(byte... bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** The payload of the next frame that is no ping, pong or close. */
    public byte[] read() throws IOException {
        while (true) {
            var head = in.readUnsignedByte();
            var payload = payload();
            if (head == 0x88)
                throw new IOException("closed with " + ByteBuffer.wrap(payload).getShort());
            if (head < 0x88) return payload;
        }
    }

    /** Passes over all frames up to the answer to a ping. */
    public void readPong() throws IOException {
        int head;
        do {
            head = in.readUnsignedByte();
            payload();
        } while (head != PONG);
    }

    /** The code of the close frame; 1006 if there is none. */
    public int closeCode() {
        try {
            while (true) {
                var head = in.readUnsignedByte();
                var payload = payload();
                if (head == 0x88) return ByteBuffer.wrap(payload).getShort();
            }
        } catch (IOException gone) {
            return 1006;
        }
    }

    /** Whether the server lets go of the connection, without a close frame from this side. */
    public boolean dropped() {
        try {
            return in.read() < 0;
        } catch (SocketTimeoutException patient) {
            return false;
        } catch (IOException gone) {
            return true;
        }
    }

    private byte[] payload() throws IOException {
        var length = in.readUnsignedByte();
        var payload = new byte[length == 126 ? in.readUnsignedShort() : length];
        in.readFully(payload);
        return payload;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
