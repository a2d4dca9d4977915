package io.lectern.live.socket;

import io.lectern.kernel.access.AllowedOrigins;
import io.lectern.live.relay.SessionMetrics;
import io.lectern.live.session.ClientLimits;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** Puts the socket at {@code /live}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableConfigurationProperties(ClientLimits.class)
class LiveConfiguration {
    private static final String PATH = "/live";

    @Bean
    LiveHandshakeInterceptor liveHandshakeInterceptor(
            @Value("${lectern.allowed-origins:}") List<String> origins,
            ConnectionRate rate,
            PendingHandshakes handshakes,
            SessionMetrics metrics) {
        var check = new HandshakeCheck(new AllowedOrigins(origins), rate, handshakes);
        return new LiveHandshakeInterceptor(check, handshakes, metrics);
    }

    @Bean
    WebSocketConfigurer liveEndpoint(
            LiveWebSocketHandler socket,
            LiveHandshakeInterceptor interceptor,
            @Value("${lectern.allowed-origins:}") List<String> origins) {
        var handshakes = new DefaultHandshakeHandler();
        handshakes.setSupportedProtocols("v12.stomp");
        return registry -> registry.addHandler(socket, PATH)
                .setHandshakeHandler(handshakes)
                .addInterceptors(interceptor)
                .setAllowedOrigins(new AllowedOrigins(origins).normalized().toArray(String[]::new));
    }

    @Bean
    FilterRegistrationBean<HandshakeHeadersFilter> handshakeHeaders() {
        var registration = new FilterRegistrationBean<>(new HandshakeHeadersFilter());
        registration.addUrlPatterns(PATH);
        return registration;
    }
}
