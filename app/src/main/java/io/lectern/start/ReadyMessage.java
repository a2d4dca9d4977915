package io.lectern.start;

import java.net.InetAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in one line that Lectern is ready, with the address to open, and what it stands on. */
@Component
@WhileServing
class ReadyMessage {
    private static final Logger log = LoggerFactory.getLogger("io.lectern");
    private static final String DEMO = "demoIssuer";

    private final @Nullable InetAddress address;
    private final @Nullable String database;
    private final Path data;

    ReadyMessage(
            @Value("${server.address:#{null}}") @Nullable InetAddress address,
            @Value("${spring.datasource.url:#{null}}") @Nullable String database,
            @Value("${lectern.data:./data}") Path data) {
        this.address = address;
        this.database = database;
        this.data = data;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web)) return;
        var server = web.getWebServer();
        if (server == null) return;
        var host = address == null || address.isAnyLocalAddress() ? "localhost" : address.getHostAddress();
        log.info(
                "Lectern is ready: http://{}:{} (demo sign-in {}, database {}, data folder {})",
                host,
                server.getPort(),
                ready.getApplicationContext().containsBean(DEMO) ? "on" : "off",
                database == null || database.isBlank() ? "embedded" : withoutSecrets(database),
                data.toAbsolutePath().normalize());
    }

    /** A URL may carry a password among its parameters. */
    static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
    }
}
