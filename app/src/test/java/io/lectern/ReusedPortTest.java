package io.lectern;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.lectern.Api.QueryResult;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers are held to what the server says that gave them, not the one that had its port before. */
class ReusedPortTest {
    private volatile String description = described("/api/lamps");
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v3/api-docs", exchange -> {
            var body = description.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void descriptionsAreThoseOfTheServerThatHasThePortNow() {
        assertThatCode(() -> require("/api/lamps")).doesNotThrowAnyException();
        assertThatThrownBy(() -> require("/api/candles")).hasMessageContaining("path is not described");

        description = described("/api/candles");

        assertThatCode(() -> require("/api/candles")).doesNotThrowAnyException();
        assertThatThrownBy(() -> require("/api/lamps")).hasMessageContaining("path is not described");
    }

    private void require(String path) {
        var base = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        DescribedExchanges.require(base, "GET", path, Map.of(), null, new QueryResult(200, Map.of(), ""));
    }

    private static String described(String path) {
        return "{\"paths\":{\"%s\":{\"get\":{\"responses\":{\"200\":{}}}}},\"components\":{\"schemas\":{}}}"
                .formatted(path);
    }
}
