package io.lectern.start;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in one line that Lectern is ready, with the address to open. */
@Component
@ConditionalOnProperty(name = "lectern.erase", matchIfMissing = true, havingValue = "false")
class ReadyLine {
    private static final Logger log = LoggerFactory.getLogger("io.lectern");

    private final @Nullable InetAddress address;

    ReadyLine(@Value("${server.address:#{null}}") @Nullable InetAddress address) {
        this.address = address;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web)) return;
        var server = web.getWebServer();
        if (server == null) return;
        var host = address == null || address.isAnyLocalAddress() ? "localhost" : address.getHostAddress();
        log.info("Lectern is ready: http://{}:{}", host, server.getPort());
    }
}
