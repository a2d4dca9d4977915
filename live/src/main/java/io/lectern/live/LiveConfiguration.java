package io.lectern.live;

import io.lectern.kernel.Authenticator;
import io.lectern.kernel.Disclosure;
import io.lectern.kernel.EventFeed;
import io.lectern.kernel.Memberships;
import io.lectern.kernel.Pseudonyms;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;

/** Puts the parts together, and the socket at {@code /live}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class LiveConfiguration {
}
