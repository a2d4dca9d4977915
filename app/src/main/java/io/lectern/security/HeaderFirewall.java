package io.lectern.security;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Spring Security's firewall, which looks at a header each time that somebody reads it, and by a regular expression:
 * for a token that took a twentieth of a request's time. Printable ASCII, which the expression allows, passes without.
 */
final class HeaderFirewall extends StrictHttpFirewall {
    private static final Predicate<String> NAME =
            Pattern.compile("[\\p{IsAssigned}&&[^\\p{IsControl}]]*").asMatchPredicate();
    private static final Predicate<String> VALUE =
            Pattern.compile("[\\p{IsAssigned}&&[[^\\p{IsControl}]||\\t]]*").asMatchPredicate();

    HeaderFirewall() {
        setAllowedHeaderNames(name -> isPrintableAscii(name) || NAME.test(name));
        setAllowedHeaderValues(value -> isPrintableAscii(value) || VALUE.test(value));
    }

    private static boolean isPrintableAscii(String text) {
        for (var i = 0; i < text.length(); i++) if (text.charAt(i) < ' ' || text.charAt(i) > '~') return false;
        return true;
    }
}
