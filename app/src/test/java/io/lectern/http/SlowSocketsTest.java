package io.lectern.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.Undescribed;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a client may do with its socket, and what it gets for it. */
@ExtendWith(OutputCaptureExtension.class)
@Undescribed("Requests that come in pieces, stop, or are never read")
class SlowSocketsTest extends RunningLectern {
    private static final Logger log = LoggerFactory.getLogger(SlowSocketsTest.class);
    private static final Duration WAITED_FOR_A_BODY = Duration.ofSeconds(10);
    private static final int SOCKETS = Integer.getInteger("lectern.slow.sockets", 300);

    @Test
    void aBodyThatStopsIsATimeout() throws IOException {
        try (var socket = send(head("POST", "/api/spaces", "Content-Length: 1000") + "{")) {
            var answer = rest(socket);
            assertThat(answer).startsWith("HTTP/1.1 408").contains("urn:lectern:problem:timeout");
        }
    }

    @Test
    void aBodyInPiecesIsTakenWhole() throws IOException {
        var body = "{\"name\":\"" + "é".repeat(50) + "\"}";
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        try (var socket = send(head("POST", "/api/spaces", "Connection: close", "Content-Length: " + bytes.length))) {
            for (var one : bytes) {
                socket.getOutputStream().write(one);
                socket.getOutputStream().flush();
            }
            assertThat(rest(socket)).startsWith("HTTP/1.1 201").contains("X-Correlation-Id");
        }
    }

    @Test
    void aBodyInChunksIsTakenWhole() throws IOException {
        var head = head("POST", "/api/spaces", "Connection: close", "Transfer-Encoding: chunked");
        try (var socket = send(head + "c\r\n{\"name\":\"Bio\r\n6\r\nlogy\"}\r\n0\r\n\r\n")) {
            assertThat(rest(socket)).startsWith("HTTP/1.1 201");
        }
    }

    @Test
    void bodiesOfStrangersAreNotWaitedFor() throws IOException {
        var sockets = new ArrayList<Socket>();
        for (var one = 0; one < SOCKETS; one++)
            sockets.add(send("POST /asyncapi.json HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nx"));

        var began = System.nanoTime();
        assertThat(ada.get("/api/me").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(WAITED_FOR_A_BODY);
        for (var socket : sockets)
            try (socket) {
                assertThat(rest(socket)).startsWith("HTTP/1.1 405").containsIgnoringCase("connection: close");
            }
    }

    /** A third of them download and do not read, a third send one byte of a body, a third half of their headers. */
    @Test
    void aCrowdOfSlowSocketsKeepsNobodyElseWaiting() throws IOException {
        var space =
                "/api/spaces/" + ada.post("/api/spaces", "{\"name\":\"Crowd\"}").id();
        var file = ada.upload("large.bin", "x".repeat(8_000_000)).body();
        var brief = "[{\"type\":\"file\",\"file\":\"" + file.get("file").asString() + "\",\"name\":\"large.bin\"}]";
        assertThat(ada.post(space + "/assignments", "{\"title\":\"A\",\"hidden\":false,\"brief\":" + brief + "}")
                        .status())
                .isEqualTo(201);
        var people = new ArrayList<String>();
        for (var n = 0; n < 10; n++) {
            ada.put(space + "/members/slow-" + n, "{\"role\":\"STUDENT\"}");
            people.add(as("slow-" + n).token());
        }
        var download =
                "GET /api/files/" + file.get("file").asString() + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ";
        var upload =
                "POST /api/spaces HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n"
                        + "Authorization: Bearer ";
        var sockets = new ArrayList<Socket>();
        try {
            for (var n = 0; n < SOCKETS; n++) {
                var person = people.get(n % people.size());
                sockets.add(
                        switch (n % 3) {
                            case 0 -> send(download + person + "\r\n\r\n");
                            case 1 -> send(upload + person + "\r\n\r\n{");
                            default -> send("GET /api/me HTTP/1.1\r\nHost: x\r\nX-Slow: ");
                        });
            }
            var whileTheyCame = millisOfAnAnswer();
            var slowest = 0L;
            for (var n = 0; n < 50; n++) slowest = Math.max(slowest, millisOfAnAnswer());
            log.info(
                    "The slowest of 50 answers beside {} slow sockets took {} ms, one while they came {} ms",
                    SOCKETS,
                    slowest,
                    whileTheyCame);
            assertThat(slowest).isLessThan(Long.getLong("lectern.slow.millis", 1000));
        } finally {
            for (var socket : sockets) socket.close();
        }
    }

    private long millisOfAnAnswer() {
        var began = System.nanoTime();
        assertThat(ada.get("/api/me").status()).isEqualTo(200);
        return (System.nanoTime() - began) / 1_000_000;
    }

    @Test
    void manyDownloadsThatNobodyReadsYetAreWholeWhenTheyAreRead() throws IOException {
        var content = "0123456789".repeat(500_000);
        var file = ada.upload("large.bin", content).location();
        var sockets = new ArrayList<Socket>();
        try {
            for (var n = 0; n < 230; n++) sockets.add(send(head("GET", file, "Connection: close")));
            assertThat(ada.get("/api/me").status()).isEqualTo(200);

            var answer = rest(sockets.get(229));

            assertThat(answer).startsWith("HTTP/1.1 200").contains("Content-Length: 5000000");
            assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4)).isEqualTo(content);
        } finally {
            for (var socket : sockets) socket.close();
        }
    }

    @Test
    void whoDoesNotReadListsIsAskedToBeforeTheNextOne() throws IOException {
        var space =
                "/api/spaces/" + ada.post("/api/spaces", "{\"name\":\"Lists\"}").id();
        var brief = "[{\"type\":\"paragraph\",\"text\":\"" + "x".repeat(9_000) + "\"}]";
        for (var n = 0; n < 100; n++)
            assertThat(ada.post(
                                    space + "/assignments",
                                    "{\"title\":\"A" + n + "\",\"hidden\":false,\"brief\":" + brief + "}")
                            .status())
                    .isEqualTo(201);
        var ben = as("ben");
        ada.put(space + "/members/ben", "{\"role\":\"STUDENT\"}");
        var list = "GET " + space + "/assignments?limit=100 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + ben.token()
                + "\r\n\r\n";
        var sockets = new ArrayList<Socket>();
        try {
            for (var n = 0; n < 30; n++) sockets.add(send(list.repeat(20)));

            var refused = await().until(() -> ben.get("/api/me"), answer -> answer.status() == 429);

            assertThat(refused.header("Retry-After")).isPresent();
            assertThat(refused.body().get("type").asString()).isEqualTo("urn:lectern:problem:rate-limited");
            assertThat(ada.get("/api/me").status()).isEqualTo(200);
        } finally {
            for (var socket : sockets) socket.close();
        }
        await().until(() -> ben.get(space + "/assignments").status() == 200);
    }

    @Test
    void aStrangerWhoWritesOnSeesTheAnswer() {
        var stranger = new Api(base(), "");
        assertThat(stranger.post("/api/spaces", "x".repeat(4_000_000)).status()).isEqualTo(401);
        assertThat(stranger.post("/demo/tokens", " ".repeat(5000)).status()).isEqualTo(413);
    }

    @Test
    void theNextRequestOfAConnectionIsAnsweredAfterARefusedOne() throws IOException {
        var refused = "POST /api/spaces HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}";
        try (var socket = send(refused + head("GET", "/api/me", "Connection: close"))) {
            assertThat(rest(socket)).startsWith("HTTP/1.1 401").contains("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/spaces/{}, 400",
        "/api/spaces/{}/a%20b, 404",
        "/api/spaces/a|b/{}, 400",
        "/api/spaces/a%zzb, 404",
        "/api/spaces/a%2Fb, 404"
    })
    void aConnectionThatIsClosedSaysSo(String address, int status) throws IOException {
        var refused = "GET " + address + " HTTP/1.1\r\nHost: x\r\n\r\n";
        try (var socket = send(refused + head("GET", "/api/me", "Connection: close"))) {
            var answers = rest(socket);
            assertThat(answers).startsWith("HTTP/1.1 " + status);
            if (!answers.contains("HTTP/1.1 200")) assertThat(answers).containsIgnoringCase("\r\nconnection: close");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /api/spaces/a%2Fb HTTP/1.1                 | Host: x | 404 | not-found
            GET /api/spaces/a%00b HTTP/1.1                 | Host: x | 404 | not-found
            GET /api/spaces/a%5Cb HTTP/1.1                 | Host: x | 404 | not-found
            GET /api/spaces/a%25b HTTP/1.1                 | Host: x | 404 | not-found
            GET /api/spaces/a;b HTTP/1.1                   | Host: x | 404 | not-found
            GET /api/spaces/a%ffb HTTP/1.1                 | Host: x | 404 | not-found
            GET /api/spaces/a%zzb HTTP/1.1                 | Host: x | 404 | not-found
            GET /api/me HTTP/1.1                           | X: x    | 400 | validation
            GET /api/me HTTP/1.1                           | Host: a b | 400 | validation
            GET /api/\u0001me HTTP/1.1                     | Host: x | 400 | validation
            GET /api/<me> HTTP/1.1                         | Host: x | 400 | validation
            G\u0001T /api/me HTTP/1.1                      | Host: x | 400 | validation
            TRACE /api/me HTTP/1.1                         | Host: x | 405 | method-not-allowed
            CONNECT /api/me HTTP/1.1                       | Host: x | 405 | method-not-allowed
            CONNECT x:80 HTTP/1.1                          | Host: x:80 | 405 | method-not-allowed
            """)
    void whatIsRefusedBeforeItReachesTheAppIsAProblemDocument(String line, String header, int status, String name)
            throws IOException {
        var request =
                line + "\r\n" + header + "\r\nConnection: close\r\nAuthorization: Bearer " + ada.token() + "\r\n\r\n";
        try (var socket = send(request)) {
            var answer = rest(socket);
            assertThat(answer)
                    .startsWith("HTTP/1.1 " + status)
                    .containsIgnoringCase("content-type: application/problem+json")
                    .containsIgnoringCase("\r\nx-correlation-id: ")
                    .contains("urn:lectern:problem:" + name)
                    .doesNotContain("\"instance\":\"/error\"");
            if (status == 400) assertThat(answer).contains("\"errors\":[{\"field\":\"request\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "99999999999999999999", "1, 2"})
    void aLengthThatIsNoneIsRefusedWithoutAWordInTheLog(String length, CapturedOutput said) throws IOException {
        try (var socket = send(head("POST", "/api/spaces", "Content-Length: " + length) + "{}")) {
            assertThat(rest(socket)).startsWith("HTTP/1.1 400").contains("urn:lectern:problem:validation");
        }
        assertThat(said).doesNotContain("NumberFormatException");
    }

    @Test
    void aHeadOfSixteenKibibytesIsTakenAndALargerOneRefused() throws IOException {
        assertThat(new Api(base(), "x".repeat(9 * 1024)).get("/api/me").status())
                .isEqualTo(401);
        try (var socket = send(head("GET", "/api/me", "X-Large: " + "x".repeat(17 * 1024)))) {
            assertThat(rest(socket)).startsWith("HTTP/1.1 431").contains("urn:lectern:problem:headers-too-large");
        }
    }

    @Test
    void aBodyThatIsNotInUtf8IsRefused() throws IOException {
        assertThat(posted("application/json", "{\"name\":\"\u00c0\u00af\"}", StandardCharsets.ISO_8859_1))
                .contains(" 400 ");
        assertThat(posted("application/json", "{\"name\":\"\u00ed\u00a0\u0080\"}", StandardCharsets.ISO_8859_1))
                .contains(" 400 ");
        assertThat(posted("application/json", "{\"name\":\"B\"}", StandardCharsets.UTF_16))
                .contains(" 400 ");
        assertThat(posted("application/json", "{\"name\":\"B\"}", StandardCharsets.UTF_16LE))
                .contains(" 400 ");
        assertThat(posted("application/json;charset=iso-8859-1", "{\"name\":\"B\"}", StandardCharsets.UTF_8))
                .contains(" 415 ");
        assertThat(posted("*/*", "{\"name\":\"B\"}", StandardCharsets.UTF_8)).contains(" 415 ");
        assertThat(posted("*/*", "", StandardCharsets.UTF_8)).contains(" 415 ");
        assertThat(posted("application/json;charset=UTF-8", "{\"name\":\"B\"}", StandardCharsets.UTF_8))
                .contains(" 201 ");
    }

    private String posted(String type, String body, java.nio.charset.Charset charset) throws IOException {
        var bytes = body.getBytes(charset);
        var head = head(
                "POST", "/api/spaces", "Connection: close", "Content-Type: " + type, "Content-Length: " + bytes.length);
        try (var socket = send(head)) {
            socket.getOutputStream().write(bytes);
            var answer = rest(socket);
            return answer.substring(0, answer.indexOf("\r\n"));
        }
    }

    private String head(String method, String path, String... more) {
        var lines = new ArrayList<>(
                List.of(method + " " + path + " HTTP/1.1", "Host: x", "Authorization: Bearer " + ada.token()));
        lines.addAll(List.of(more));
        if (String.join("", more).contains("Content-Type")) return String.join("\r\n", lines) + "\r\n\r\n";
        return String.join("\r\n", lines) + "\r\nContent-Type: application/json\r\n\r\n";
    }

    private Socket send(String text) throws IOException {
        var socket = new Socket("127.0.0.1", URI.create(base()).getPort());
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static String rest(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
