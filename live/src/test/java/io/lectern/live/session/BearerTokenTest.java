package io.lectern.live.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {

    @ParameterizedTest
    @ValueSource(strings = {"Bearer a.b-c", "bearer a.b-c", "BEARER a.b-c", " Bearer   a.b-c "})
    void theSchemeIsWrittenInEitherCase(String header) {
        assertThat(BearerToken.in(header)).contains("a.b-c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Basic a.b-c", "Bearera.b-c", "Bearer a b"})
    void anythingElseIsNone(String header) {
        assertThat(BearerToken.in(header)).isEmpty();
    }

    @Test
    void aHeaderThatIsNotThereHoldsNone() {
        assertThat(BearerToken.in(null)).isEmpty();
    }
}
