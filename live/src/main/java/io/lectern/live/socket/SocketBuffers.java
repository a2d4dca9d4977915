package io.lectern.live.socket;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/**
 * How much memory a socket takes on which nothing happens. Tomcat gives each some 64 KiB of buffers that are sized for
 * traffic: clients send little here, frames come in parts anyhow, and messages go out from buffers that all share. None
 * is handed on to the next connection, which need not have what a stream of events has had.
 */
@Configuration(proxyBeanMethods = false)
class SocketBuffers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    /** Tomcat's name for the size of what it reads a WebSocket frame into and encodes a text in. */
    private static final String OF_FRAMES = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";

    /** A thin message fits in. */
    private static final int FRAME_BYTES = 1024;

    private static final int PART_BYTES = 256;

    /** The head of a request with its token fits in. */
    private static final String CONNECTION_BYTES = "2048";

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        System.setProperty(OF_FRAMES, String.valueOf(FRAME_BYTES));
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", CONNECTION_BYTES);
            connector.setProperty("socket.appWriteBufSize", CONNECTION_BYTES);
            connector.setProperty("socket.bufferPool", "0");
        });
    }

    /** What comes in is handed over in parts of this size. */
    @Bean
    ServletServerContainerFactoryBean socketContainer() {
        var container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize(PART_BYTES);
        container.setMaxBinaryMessageBufferSize(PART_BYTES);
        return container;
    }
}
