package io.lectern.live;

import io.lectern.kernel.access.AllowedOrigins;
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
@EnableConfigurationProperties({ClientLimits.class, ResumeLimits.class, DrainLimits.class})
class LiveConfiguration {
    private static final String PATH = "/live";

    @Bean
    LiveHandshakeInterceptor handshakeGuard(
            @Value("${lectern.allowed-origins:}") List<String> origins,
            ClientLimits limits,
            PendingHandshakes handshakes,
            Drain drain,
            LiveMetrics metrics) {
        return new LiveHandshakeInterceptor(new AllowedOrigins(origins), limits, handshakes, drain, metrics);
    }

    @Bean
    WebSocketConfigurer liveEndpoint(
            LiveWebSocketHandler socket,
            LiveHandshakeInterceptor guard,
            @Value("${lectern.allowed-origins:}") List<String> origins) {
        var handshakes = new DefaultHandshakeHandler();
        handshakes.setSupportedProtocols("v12.stomp");
        return registry -> registry.addHandler(socket, PATH)
                .setHandshakeHandler(handshakes)
                .addInterceptors(guard)
                .setAllowedOrigins(new AllowedOrigins(origins).spelled().toArray(String[]::new));
    }

    @Bean
    FilterRegistrationBean<UncompressedFilter> uncompressed() {
        var registration = new FilterRegistrationBean<>(new UncompressedFilter());
        registration.addUrlPatterns(PATH);
        return registration;
    }
}
