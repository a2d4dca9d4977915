package io.lectern.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

class HeaderTokenResolverTest {
    private final HeaderTokenResolver resolver = new HeaderTokenResolver();
    private final DefaultBearerTokenResolver spring = new DefaultBearerTokenResolver();

    @ParameterizedTest
    @ValueSource(strings = {"Bearer aZ09-._~+/", "Bearer a", "bearer a.b.c", "Bearer ab==", "Basic YWRhOmFkYQ=="})
    void aHeaderIsReadAsSpringReadsIt(String header) {
        var request = request(header);

        assertThat(resolver.resolve(request)).isEqualTo(spring.resolve(request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "Bearer", "Bearer a b", "Bearer  a", "Bearer a=b", "Bearer \u00e4"})
    void aHeaderThatIsWrongIsRefusedAsSpringRefusesIt(String header) {
        var request = request(header);

        assertThatThrownBy(() -> spring.resolve(request)).isInstanceOf(OAuth2AuthenticationException.class);
        assertThatThrownBy(() -> resolver.resolve(request)).isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void aRequestWithoutAHeaderHasNoToken() {
        assertThat(resolver.resolve(new MockHttpServletRequest())).isNull();
    }

    private static MockHttpServletRequest request(String header) {
        var request = new MockHttpServletRequest();
        request.addHeader("Authorization", header);
        return request;
    }
}
