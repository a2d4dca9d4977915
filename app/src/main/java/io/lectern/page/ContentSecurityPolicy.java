package io.lectern.page;

import io.lectern.security.token.IssuerGiven;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * What the page may load and where it may send to (Content Security Policy Level 3): its own files and the API beside
 * them, and the issuer that signs people in. Its one script within the page, the import map, is known by its hash.
 */
@Component
class ContentSecurityPolicy {
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private final String text;

    ContentSecurityPolicy(
            @Value(PageConfiguration.FILES + "index.html") Resource page,
            @Value("${" + IssuerGiven.SETTING + ":}") String issuer)
            throws IOException {
        var map = IMPORT_MAP.matcher(page.getContentAsString(StandardCharsets.UTF_8));
        if (!map.find()) throw new IllegalStateException("The page has no import map");
        text = String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' 'sha256-" + sha256(map.group(1)) + "'",
                "style-src 'self'",
                "img-src 'self' data: blob:",
                "connect-src 'self'" + origin(issuer),
                "manifest-src 'self'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'",
                "require-trusted-types-for 'script'",
                "trusted-types lit-html");
    }

    String text() {
        return text;
    }

    private static String origin(String issuer) {
        if (!StringUtils.hasText(issuer)) return "";
        var uri = URI.create(issuer);
        return " " + uri.getScheme() + "://" + uri.getAuthority();
    }

    private static String sha256(String script) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
