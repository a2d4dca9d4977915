package io.lectern.live.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
