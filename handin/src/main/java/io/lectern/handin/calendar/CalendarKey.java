package io.lectern.handin.calendar;

import java.security.SecureRandom;
import java.util.Base64;

/** The part of a calendar's address that nobody can guess: 192 random bits in base64url (RFC 4648). */
record CalendarKey(String text) {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CalendarKey random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CalendarKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whoever reads a log or an error learns no address. */
    @Override
    public String toString() {
        return "calendar key";
    }
}
