package io.lectern.live.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayloadTest {
    @Test
    void itsBytesAreMadeOnceAndReadByEachClientFromTheBeginning() {
        var payload = new Payload("Zoë", 4);

        var first = payload.bytes();
        first.get();
        var second = payload.bytes();

        assertThat(second.array()).isSameAs(first.array());
        assertThat(UTF_8.decode(second).toString()).isEqualTo("Zoë");
    }

    /** RFC 6455, 5.2. */
    @ParameterizedTest
    @CsvSource({
        "TEXT, 0, 8100",
        "TEXT, 125, 817d",
        "BINARY, 126, 827e007e",
        "TEXT, 65535, 817effff",
        "BINARY, 65536, 827f0000000000010000"
    })
    void asAWebSocketMessageItIsOneFrame(Opcode opcode, int size, String header) {
        var payload = Payload.of("x".repeat(size));

        var message = payload.message(opcode);

        assertThat(HexFormat.of().formatHex(message.array(), 0, header.length() / 2))
                .isEqualTo(header);
        assertThat(message.remaining()).isEqualTo(header.length() / 2 + size);
        assertThat(payload.message(opcode).array()).isSameAs(message.array());
    }

    @Test
    void whatTravelsTogetherIsOneMessageOfAllThatItSays() {
        var together = Payload.message(List.of(Payload.of("Zoë"), Payload.of("Ada")), Opcode.TEXT);

        assertThat(UTF_8.decode(together.position(2)).toString()).isEqualTo("ZoëAda");
    }
}
