package io.lectern.webhooks.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "/hook",
                "//grader.example/hook",
                "ftp://grader.example/hook",
                "file:///etc/passwd",
                "https:grader.example",
                "https://",
                "https://ada:secret@grader.example/hook",
                "https://grader.example@127.0.0.1/hook",
                "https://grader.example/hook#part",
                "https://grader.example:0/",
                "https://grader.example:65536/",
                "https://grader example/",
                "https://grader.example/\\@127.0.0.1",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://0177.0.0.1/",
                "https://127.1/",
                "https://127.0.0.1./",
                "https://0/",
                "https://①②⑦.⓪.⓪.①/",
                "https://[fe80::1%25eth0]/",
            })
    void whatHasTwoReadingsIsRefused(String url) {
        assertThatThrownBy(() -> Target.of(url)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Target.of("https://grader.example/" + "x".repeat(2_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHostIsANameOrAnAddress() {
        assertThat(Target.of("https://Grader.Example:8443/hook?key=1").host()).isEqualTo("grader.example");
        assertThat(Target.of("https://10.0.0.1/").host()).isEqualTo("10.0.0.1");
        assertThat(Target.of("http://[2001:DB8::1]:80/").host()).isEqualTo("2001:db8::1");
        assertThat(Target.of("https://a/").isEncrypted()).isTrue();
        assertThat(Target.of("HTTP://a/").isEncrypted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/",
                "https://LOCALHOST./",
                "https://a.localhost/",
                "https://localhost.localdomain/",
                "https://ip6-localhost/",
                "https://db/",
                "https://db.internal/",
                "https://printer.local./",
                "https://nas.home.arpa/"
            })
    void namesThatNoPublicNetworkHasAreKnown(String url) {
        assertThat(Target.of(url).isLocal()).isTrue();
        assertThat(Target.of("https://localhost.example/").isLocal()).isFalse();
        assertThat(Target.of("https://mylocal.example/").isLocal()).isFalse();
        assertThat(Target.of("https://[2001:db8::1]/").isLocal()).isFalse();
    }
}
