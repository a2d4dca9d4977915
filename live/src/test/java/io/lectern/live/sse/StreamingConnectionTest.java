package io.lectern.live.sse;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.live.SocketTest;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a stream's events go out. */
class StreamingConnectionTest extends SocketTest {
    private static final int LARGE = 16 * 1024;

    @BeforeEach
    void enrol() {
        enrolled();
    }

    @Test
    void whatIsWrittenTogetherIsOneChunk() throws Exception {
        try (var client = new Socket("127.0.0.1", port)) {
            ask(client, educators + ".fat");
            var response = new DataInputStream(client.getInputStream());
            var line = line(response);
            assertThat(line).startsWith("HTTP/1.1 200");
            while (!line.isEmpty()) line = line(response);
            while (!chunk(response).contains("live:Synced"))
                assertThat(client.isConnected()).isTrue();

            feed.publish("ada", "c", toEducators(), Map.of("title", "x".repeat(LARGE)));
            assertThat(chunk(response))
                    .hasSizeGreaterThan(LARGE)
                    .contains("thing:Happened")
                    .endsWith("\n\n");
        }
    }

    private void ask(Socket client, String destination) throws IOException {
        var request = "GET /api/live?destination=" + destination
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\nAuthorization: Bearer " + ada
                + "\r\n\r\n";
        client.setSoTimeout(5000);
        client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    private static String chunk(DataInputStream response) throws IOException {
        var bytes = new byte[Integer.parseInt(line(response), 16)];
        response.readFully(bytes);
        line(response);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String line(DataInputStream response) throws IOException {
        var line = new StringBuilder();
        for (var next = response.readByte(); next != '\n'; next = response.readByte())
            if (next != '\r') line.append((char) next);
        return line.toString();
    }
}
