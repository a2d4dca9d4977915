package io.lectern.http.request;

import io.lectern.http.Operators;
import io.lectern.http.Services;
import io.lectern.http.SpaceCreators;
import io.lectern.http.body.BufferedRequest;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.text.Sha256;
import io.lectern.messages.RequestMetadata;
import io.lectern.messages.RequestSource;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** Reads the headers that go with every command and query, once and strictly. */
@Component
class CurrentRequest implements RequestSource {
    private static final String RETRY_KEY = "Idempotency-Key";
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private final SpaceCreators creators;
    private final Operators operators;
    private final Services services;

    CurrentRequest(SpaceCreators creators, Operators operators, Services services) {
        this.creators = creators;
        this.operators = operators;
        this.services = services;
    }

    @Override
    public Optional<RequestMetadata> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(metadata(attributes.getRequest()))
                : Optional.empty();
    }

    private RequestMetadata metadata(HttpServletRequest request) {
        var user = request.getUserPrincipal();
        if (user == null) throw new IllegalStateException("Nobody is signed in");
        var key = retryKey(request);
        var read = isReading(request) ? null : EntityTag.expected(request.getHeaders("If-Match"));
        return new RequestMetadata(
                user.getName(),
                creators.include(user),
                operators.include(user),
                services.find(user).orElse(null),
                Correlation.of(request),
                read == null ? null : read.version(),
                read == null ? null : read.hash(),
                key,
                key == null ? null : fingerprint(request));
    }

    private static @Nullable String retryKey(HttpServletRequest request) {
        var key = request.getHeader(RETRY_KEY);
        if (key == null || isReading(request)) return null;
        if (!VISIBLE.matcher(key).matches()) throw new Invalid(RETRY_KEY, "must be 1 to 128 visible ASCII characters");
        return key;
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static String fingerprint(HttpServletRequest request) {
        var buffered = WebUtils.getNativeRequest(request, BufferedRequest.class);
        var target = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n";
        return Sha256.hex(target.getBytes(StandardCharsets.UTF_8), buffered == null ? new byte[0] : buffered.body());
    }
}
