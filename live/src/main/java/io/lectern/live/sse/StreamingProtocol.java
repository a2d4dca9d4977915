package io.lectern.live.sse;

import jakarta.servlet.ServletConnection;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;

/** Tomcat's HTTP/1.1, which hands out a connection's buffers, since a stream needs larger ones than the rest. */
public final class StreamingProtocol extends Http11NioProtocol {

    @Override
    protected Processor createProcessor() {
        return new Http11Processor(this, getAdapter()) {
            @Override
            protected ServletConnection getServletConnection() {
                return new StreamingConnection(
                        super.getServletConnection(), getSocketWrapper().getSocketBufferHandler());
            }
        };
    }
}
