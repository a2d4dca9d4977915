package io.lectern.handin.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.RunningLectern;
import io.lectern.Undescribed;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A hand-in that begins before the cut-off, and whose body comes when it comes. */
@Undescribed("Bodies that come in pieces")
class SlowHandInTest extends RunningLectern {
    private static final String CONTENT = "{\"content\":[{\"type\":\"paragraph\",\"text\":\"Cells\"}]}";
    private static final String SPACES = " ".repeat(60_000);

    @Test
    void whatComesAFewSecondsLaterIsInTime() throws IOException {
        var cutOff = Instant.now().plusSeconds(2);
        var answer = handIn(cutOff, cutOff.plusSeconds(2));

        assertThat(answer).startsWith("HTTP/1.1 201").contains("\"late\":false");
    }

    /** Its student could have written it meanwhile, and would have a receipt of before. */
    @Test
    void whatComesLongAfterIsNot() throws IOException {
        var cutOff = Instant.now().plusSeconds(2);
        var answer = handIn(cutOff, cutOff.plusSeconds(12));

        assertThat(answer).startsWith("HTTP/1.1 409");
    }

    private String handIn(Instant cutOff, Instant end) throws IOException {
        var space = space();
        var assignment = ada.post(
                        "/api/spaces/" + space + "/assignments",
                        "{\"title\":\"Cells\",\"hidden\":false," + "\"due\":\"" + cutOff + "\",\"cutOff\":\"" + cutOff
                                + "\"}")
                .location();
        var pieces = 1 + (int) Duration.between(Instant.now(), end).toSeconds();
        var length = pieces * SPACES.length() + CONTENT.length();
        try (var socket = new Socket("127.0.0.1", URI.create(base()).getPort())) {
            socket.setSoTimeout(20_000);
            write(
                    socket,
                    "POST " + assignment + "/submissions HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                            + "Authorization: Bearer " + ben.token() + "\r\nContent-Type: application/json\r\n"
                            + "Content-Length: " + length + "\r\n\r\n");
            for (var piece = pieces; piece > 0; piece--) {
                write(socket, SPACES);
                var next = end.minusSeconds(piece - 1);
                await().atMost(Duration.ofMinutes(1)).until(() -> Instant.now().isAfter(next));
            }
            write(socket, CONTENT);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
