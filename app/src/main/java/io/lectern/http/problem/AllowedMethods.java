package io.lectern.http.problem;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestMethodNotSupportedException;

/** The methods that an address answers, for {@code Allow} (RFC 9110, 10.2.1): Spring lists those that were declared. */
final class AllowedMethods {

    private AllowedMethods() {}

    /** Says those that were declared, HEAD where GET is among them, and OPTIONS. */
    static HttpHeaders headers(HttpRequestMethodNotSupportedException refused) {
        var declared = refused.getSupportedHttpMethods();
        var methods = new LinkedHashSet<HttpMethod>(declared == null ? Set.of() : declared);
        if (methods.contains(HttpMethod.GET)) methods.add(HttpMethod.HEAD);
        methods.add(HttpMethod.OPTIONS);
        var headers = new HttpHeaders();
        headers.setAllow(methods);
        return headers;
    }
}
