package io.lectern.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTest {

    @Test
    void aNameIsShownWithoutWhatCannotBeShown() {
        assertThat(DisplayName.of(" A\0da\n ")).contains("Ada");
        assertThat(DisplayName.of("x".repeat(201))).contains("x".repeat(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\u3164", "\u00a0", "\u0007"})
    void whatHasNothingToSeeIsNoName(String text) {
        assertThat(DisplayName.of(text)).isEmpty();
    }
}
