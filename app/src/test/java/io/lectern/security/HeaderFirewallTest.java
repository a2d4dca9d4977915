package io.lectern.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

class HeaderFirewallTest {
    private final HeaderFirewall firewall = new HeaderFirewall();
    private final StrictHttpFirewall spring = new StrictHttpFirewall();

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer aZ09-._~+/=", "a\tb", "\u00c3\u00a4", "\u00e4"})
    void whatSpringLetsThroughPasses(String value) {
        assertThat(spring.getFirewalledRequest(with("X-Text", value)).getHeader("X-Text"))
                .isEqualTo(value);
        assertThat(firewall.getFirewalledRequest(with("X-Text", value)).getHeader("X-Text"))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\u007fb", "a\u0080b"})
    void whatSpringRefusesIsRefused(String value) {
        assertThatThrownBy(
                        () -> spring.getFirewalledRequest(with("X-Text", value)).getHeader("X-Text"))
                .isInstanceOf(RequestRejectedException.class);
        assertThatThrownBy(() ->
                        firewall.getFirewalledRequest(with("X-Text", value)).getHeader("X-Text"))
                .isInstanceOf(RequestRejectedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X\nText", "X\tText", "X\u007fText"})
    void aNameWithControlCharactersIsRefused(String name) {
        assertThatThrownBy(
                        () -> spring.getFirewalledRequest(with("X-Text", "a")).getHeader(name))
                .isInstanceOf(RequestRejectedException.class);
        assertThatThrownBy(
                        () -> firewall.getFirewalledRequest(with("X-Text", "a")).getHeader(name))
                .isInstanceOf(RequestRejectedException.class);
    }

    private static MockHttpServletRequest with(String name, String value) {
        var request = new MockHttpServletRequest("GET", "/");
        request.addHeader(name, value);
        return request;
    }
}
