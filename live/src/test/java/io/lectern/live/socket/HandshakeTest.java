package io.lectern.live.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.live.RawHandshake;
import io.lectern.live.SocketTest;
import io.lectern.live.client.StompClient;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "lectern.allowed-origins=https://school.example,https://other.example")
class HandshakeTest extends SocketTest {
    private static final String JWT = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.c2ln";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "access_token=x",
                "token=x",
                "a=b&Token",
                "acc%65ss_token=x",
                "id_token=",
                "authorization=x",
                "jwt=x",
                "t=" + JWT,
                JWT,
                "q=Bearer%20" + JWT
            })
    void aTokenInTheUrlIsRefused(String query) throws IOException {
        var answer = handshake("/live?" + query);

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/problem+json")
                .contains("\"type\":\"urn:lectern:problem:validation\"", "\"status\":400", "\"errors\":[{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/live;access_token=x",
                "/live;t=" + JWT,
                "/live;token",
                "/live?%zz=1&token=x",
                "/live?%zz",
                "/live?a=%"
            })
    void norIsOneThatHidesInThePathOrBehindNonsense(String target) throws IOException {
        assertThat(handshake(target)).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v=1", "tokens=1", "q=eyJ.not", "q=%C3%BC"})
    void whatIsNoTokenMayBeInTheUrl(String query) throws IOException {
        assertThat(handshake("/live?" + query)).startsWith("HTTP/1.1 101");
    }

    @Test
    void compressionIsNotTakenUp() throws IOException {
        var answer = handshake("/live", "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits");

        assertThat(answer).startsWith("HTTP/1.1 101").doesNotContainIgnoringCase("Sec-WebSocket-Extensions");
    }

    @Test
    void theSubprotocolIsChosenIfItIsOffered() throws IOException {
        assertThat(handshake("/live", "Sec-WebSocket-Protocol: v10.stomp, v12.stomp"))
                .startsWith("HTTP/1.1 101")
                .contains("Sec-WebSocket-Protocol: v12.stomp");
        assertThat(handshake("/live")).startsWith("HTTP/1.1 101").doesNotContain("Sec-WebSocket-Protocol");
    }

    @Test
    void aClientWithoutSubprotocolIsServedToo() {
        enrolled();
        var client = closing(StompClient.open(url()));
        client.send(StompClient.connectFrame(ada));

        assertThat(client.frame().headers()).containsEntry("version", "1.2").containsEntry("heart-beat", "10000,10000");
        client.subscribe(educators).synced();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "https://school.example.evil.example", "http://school.example", "null"})
    void pagesOfStrangeOriginsDoNotConnect(String origin) throws IOException {
        assertThat(handshake("/live", "Origin: " + origin))
                .startsWith("HTTP/1.1 403")
                .contains("urn:lectern:problem:forbidden");
    }

    @Test
    void pagesOfAllowedOriginsAndOfOurOwnConnect() throws IOException {
        assertThat(handshake("/live", "Origin: https://other.example")).startsWith("HTTP/1.1 101");
        assertThat(handshake("/live", "Origin: http://127.0.0.1:" + port)).startsWith("HTTP/1.1 101");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | Upgrade: websocket | Connection: Upgrade | 13 | dGhlIHNhbXBsZSBub25jZQ== | 405 | method-not-allowed
            HEAD | Upgrade: websocket | Connection: Upgrade | 13 | dGhlIHNhbXBsZSBub25jZQ== | 405 |
            GET  | X: websocket       | Connection: close   | 13 | dGhlIHNhbXBsZSBub25jZQ== | 400 | validation
            GET  | Upgrade: h2c       | Connection: Upgrade | 13 | dGhlIHNhbXBsZSBub25jZQ== | 400 | validation
            GET  | Upgrade: websocket | Connection: close   | 13 | dGhlIHNhbXBsZSBub25jZQ== | 400 | validation
            GET  | Upgrade: websocket | Connection: Upgrade | 12 | dGhlIHNhbXBsZSBub25jZQ== | 426 | upgrade-required
            GET  | Upgrade: websocket | Connection: Upgrade | 13 | abc                      | 400 | validation
            GET  | Upgrade: websocket | Connection: Upgrade | 13 | ''                       | 400 | validation
            """)
    void whatIsNoHandshakeIsToldSo(
            String method, String upgrade, String connection, String version, String key, int status, String problem)
            throws IOException {
        var answer = RawHandshake.answerTo(
                port,
                method + " /live HTTP/1.1",
                upgrade,
                connection,
                "Sec-WebSocket-Version: " + version,
                "Sec-WebSocket-Key: " + key);

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("Content-Type: application/problem+json");
        if (problem != null) assertThat(answer).contains("\"type\":\"urn:lectern:problem:" + problem + "\"");
        if (status == 400) assertThat(answer).contains("\"errors\":[{\"field\":\"request\"");
        if (status == 405) assertThat(answer).contains("Allow: GET\n");
        if (status == 426) assertThat(answer).contains("Sec-WebSocket-Version: 13", "Upgrade: websocket");
    }

    private String handshake(String target, String... headers) throws IOException {
        return RawHandshake.answer(port, target, headers);
    }
}
