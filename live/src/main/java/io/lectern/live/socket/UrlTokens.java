package io.lectern.live.socket;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds tokens in URLs, where proxies and servers log them: by the name of what carries them, or by their looks. */
public final class UrlTokens {
    private static final Pattern NAME = Pattern.compile(".*token|authorization|bearer|jwt");
    private static final Pattern JWT =
            Pattern.compile("(?i:bearer\\s+)?eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

    private UrlTokens() {}

    /** Whether there is one, be it a bad one. */
    public static boolean in(HttpServletRequest request) {
        var query = request.getQueryString();
        var inQuery = query == null ? Stream.<String>empty() : Arrays.stream(query.split("&"));
        var inPath = Arrays.stream(request.getRequestURI().split(";")).skip(1);
        return Stream.concat(inQuery, inPath).anyMatch(UrlTokens::isToken);
    }

    private static boolean isToken(String parameter) {
        var parts = parameter.split("=", 2);
        if (parts.length > 1 && JWT.matcher(decoded(parts[1])).matches()) return true;
        return NAME.matcher(decoded(parts[0]).toLowerCase(Locale.ROOT)).matches()
                || JWT.matcher(decoded(parts[0])).matches();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
