package io.lectern.live.socket;

import jakarta.websocket.Extension;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.apache.tomcat.websocket.Transformation;
import org.apache.tomcat.websocket.server.WsHandshakeRequest;
import org.apache.tomcat.websocket.server.WsHttpUpgradeHandler;
import org.apache.tomcat.websocket.server.WsServerContainer;
import org.jspecify.annotations.Nullable;

/** Tomcat's WebSocket, but for the connection beneath it, which it lets be known to who writes whole messages to it. */
public final class LiveUpgradeHandler extends WsHttpUpgradeHandler {
    private static final String NAME = LiveUpgradeHandler.class.getName();

    private @Nullable SocketWrapperBase<?> connection;
    private @Nullable ContainerFrames frames;

    /** The one of a WebSocket. */
    static LiveUpgradeHandler of(Session socket) {
        if (socket.getUserProperties().remove(NAME) instanceof LiveUpgradeHandler handler) return handler;
        throw new IllegalStateException("The web server's sockets are not Tomcat's");
    }

    @Override
    public void setSocketWrapper(SocketWrapperBase<?> socketWrapper) {
        connection = socketWrapper;
        super.setSocketWrapper(socketWrapper);
    }

    @Override
    public void preInit(
            ServerEndpointConfig endpoint,
            WsServerContainer container,
            WsHandshakeRequest request,
            List<Extension> extensions,
            @Nullable String subProtocol,
            @Nullable Transformation transformation,
            Map<String, String> pathParameters,
            boolean secure) {
        var known = new ContainerFrames(transformation);
        frames = known;
        endpoint.getUserProperties().put(NAME, this);
        super.preInit(endpoint, container, request, extensions, subProtocol, known, pathParameters, secure);
    }

    /** The connection beneath, for messages. */
    MessageChannel messages(WriteDeadlines deadlines) {
        if (connection == null || !connection.hasAsyncIO())
            throw new IllegalStateException("The web server's connections cannot be written to as they come");
        if (frames == null) throw new IllegalStateException("The handshake is not over");
        return new MessageChannel(connection, frames, deadlines);
    }
}
