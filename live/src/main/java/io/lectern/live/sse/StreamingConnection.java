package io.lectern.live.sse;

import jakarta.servlet.ServletConnection;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import org.apache.tomcat.util.net.SocketBufferHandler;

/**
 * A connection whose buffers can grow. Where a write is larger than the response's own, Tomcat has a thread finish it;
 * and it hands a response to the operating system in pieces of the connection's, which for the rest are small.
 */
record StreamingConnection(ServletConnection connection, SocketBufferHandler buffers) implements ServletConnection {
    /** What goes out together fits in, with the ids. */
    private static final int WRITE_BYTES = 24 * 1024;

    /** Has what is written together go out at once; before anything is written. */
    static void makeRoom(ServletRequest request, ServletResponse response) {
        response.setBufferSize(WRITE_BYTES);
        if (request.getServletConnection() instanceof StreamingConnection streaming)
            streaming.buffers.expand(WRITE_BYTES);
    }

    @Override
    public String getConnectionId() {
        return connection.getConnectionId();
    }

    @Override
    public String getProtocol() {
        return connection.getProtocol();
    }

    @Override
    public String getProtocolConnectionId() {
        return connection.getProtocolConnectionId();
    }

    @Override
    public boolean isSecure() {
        return connection.isSecure();
    }
}
