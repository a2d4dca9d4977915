package io.lectern.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedOriginsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://school.example",
                "https://school.example/",
                " https://School.Example:443/ ",
                "HTTPS://school.example"
            })
    void anOriginIsTheSameHoweverItIsSpelled(String written) {
        var origins = new AllowedOrigins(List.of(written, ""));

        assertThat(origins.normalized()).containsExactly("https://school.example");
        assertThat(origins.include("https://school.example")).isTrue();
        assertThat(origins.include("https://school.example.evil.example")).isFalse();
        assertThat(origins.include("http://school.example")).isFalse();
        assertThat(origins.include(null)).isFalse();
    }

    @Test
    void aPortOfItsOwnBelongsToAnOrigin() {
        assertThat(new AllowedOrigins(List.of("http://localhost:3000/")).include("http://localhost:3000"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"school.example", "https://school.example/app", "ftp://school.example", "https://", "a b"})
    void whatIsNoOriginIsRefusedWithAnExample(String written) {
        assertThatThrownBy(() -> new AllowedOrigins(List.of(written)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("it needs origins such as https://school.example");
    }
}
