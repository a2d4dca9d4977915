package io.lectern.live.stomp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.live.session.CloseReason;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameReaderTest {
    private final List<ClientFrame> frames = new ArrayList<>();
    private final FrameReader reader = new FrameReader(() -> 100, bytes -> frames.add(ClientFrame.decode(bytes)));

    @Test
    void framesAreReadHoweverTheyAreCut() {
        var text = "SUBSCRIBE\nid:ü\\c1\n\n\0\n\r\n\nUNSUBSCRIBE\r\nid:2\r\nid:3\r\n\r\n\0\n";

        for (var one : text.getBytes(UTF_8)) reader.read(ByteBuffer.wrap(new byte[] {one}));
        reader.read(ByteBuffer.wrap(text.getBytes(UTF_8)));

        assertThat(frames).extracting(frame -> frame.header("id")).containsExactly("ü:1", "2", "ü:1", "2");
    }

    @Test
    void aFrameMayBeAsLargeAsTheLimitAndNoLarger() {
        var largest = "SUBSCRIBE\nid:" + "x".repeat(84) + "\n\n\0";
        assertThat(largest).hasSize(100);

        reader.read(ByteBuffer.wrap(largest.getBytes(UTF_8)));

        assertThat(frames).hasSize(1);
        assertThatThrownBy(() -> reader.read(ByteBuffer.wrap(("\n" + largest.replace("x", "xx")).getBytes(UTF_8))))
                .isInstanceOfSatisfying(
                        FrameRefusedException.class,
                        refused -> assertThat(refused.closeReason()).isEqualTo(CloseReason.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "HELLO\n\n\0",
                "subscribe\nid:1\n\n\0",
                "SUBSCRIBE\n\0",
                "SUBSCRIBE\nnocolon\n\n\0",
                "SUBSCRIBE\nid:\\t\n\n\0",
                "SUBSCRIBE\nid:a\rb\n\n\0",
                "SUBSCRIBE\nid:1\n\nbody\0",
                "SEND\ncontent-length:50\n\nshort\0",
                "SEND\ncontent-length:1\n\nlong\0",
                "SEND\ncontent-type:///\n\n\0"
            })
    void whatIsNoFrameIsRefused(String text) {
        assertThatThrownBy(() -> reader.read(ByteBuffer.wrap(text.getBytes(UTF_8))))
                .isInstanceOfSatisfying(
                        FrameRefusedException.class,
                        refused -> assertThat(refused.closeReason()).isEqualTo(CloseReason.BAD_FRAME));
    }
}
