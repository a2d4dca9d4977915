package io.lectern.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Spring Security's firewall, which looks at a header each time that somebody reads it, and by a regular expression:
 * for a token that took a twentieth of a request's time. Printable ASCII, which the expression allows, passes without.
 * Of two values of a header that has one (RFC 9110, 5.3) none is taken.
 */
final class HeaderFirewall extends StrictHttpFirewall {
    private static final Predicate<String> NAME =
            Pattern.compile("[\\p{IsAssigned}&&[^\\p{IsControl}]]*").asMatchPredicate();
    private static final Predicate<String> VALUE =
            Pattern.compile("[\\p{IsAssigned}&&[[^\\p{IsControl}]||\\t]]*").asMatchPredicate();

    private static final List<String> SINGLE = List.of(HttpHeaders.AUTHORIZATION, "Idempotency-Key", "API-Version");

    HeaderFirewall() {
        setAllowedHeaderNames(name -> isPrintableAscii(name) || NAME.test(name));
        setAllowedHeaderValues(value -> isPrintableAscii(value) || VALUE.test(value));
    }

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        for (var name : SINGLE)
            if (isRepeated(request, name)) throw new RequestRejectedException(name + " is repeated");
        return super.getFirewalledRequest(request);
    }

    private static boolean isRepeated(HttpServletRequest request, String name) {
        var values = request.getHeaders(name);
        if (!values.hasMoreElements()) return false;
        values.nextElement();
        return values.hasMoreElements();
    }

    private static boolean isPrintableAscii(String text) {
        for (var i = 0; i < text.length(); i++) if (text.charAt(i) < ' ' || text.charAt(i) > '~') return false;
        return true;
    }
}
