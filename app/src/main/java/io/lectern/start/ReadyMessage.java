package io.lectern.start;

import java.net.Inet6Address;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in one line that Lectern is ready, with the address to open, and what it stands on. */
@Component
@WhileServing
class ReadyMessage {
    private static final Logger log = LoggerFactory.getLogger("io.lectern");
    private static final String DEMO = "demoIssuer";

    private final ServerProperties server;
    private final @Nullable String database;
    private final Path data;

    ReadyMessage(
            ServerProperties server,
            @Value("${spring.datasource.url:#{null}}") @Nullable String database,
            @Value("${lectern.data:./data}") Path data) {
        this.server = server;
        this.database = database;
        this.data = data;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web)) return;
        var running = web.getWebServer();
        if (running == null) return;
        log.info(
                "Lectern is ready: {} (demo sign-in {}, database {}, data folder {})",
                address(server, running.getPort()),
                ready.getApplicationContext().containsBean(DEMO) ? "on" : "off",
                database == null || database.isBlank() ? "embedded" : withoutSecrets(database),
                data.toAbsolutePath().normalize());
    }

    /** What to open in a browser on the same machine. */
    static String address(ServerProperties server, int port) {
        var address = server.getAddress();
        var host = address == null || address.isAnyLocalAddress() ? "localhost" : address.getHostAddress();
        var bracketed = address instanceof Inet6Address && !address.isAnyLocalAddress() ? "[" + host + "]" : host;
        return (Ssl.isEnabled(server.getSsl()) ? "https" : "http") + "://" + bracketed + ":" + port;
    }

    /** A URL may carry a password among its parameters. */
    static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
    }
}
