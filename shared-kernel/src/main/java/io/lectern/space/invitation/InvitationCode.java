package io.lectern.space.invitation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.json.JsonForm;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What lets somebody in: letters that nobody takes for others, and no vowels, so that no words come about. */
@JsonForm(pattern = "^[b-df-hj-km-npr-tw-zB-DF-HJ-KM-NPR-TW-Z]{8}$", example = "KTRWBXZP")
public record InvitationCode(@JsonValue String value) {
    private static final String LETTERS = "BCDFGHJKMNPRSTWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern CODE = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Refuses what cannot be one. */
    public InvitationCode {
        if (!CODE.matcher(value).matches()) throw new IllegalArgumentException("not a code");
    }

    /** The code that somebody typed, in small letters or capitals. */
    public static InvitationCode of(String text) {
        return new InvitationCode(text.toUpperCase(Locale.ROOT));
    }

    static InvitationCode random() {
        return new InvitationCode(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining()));
    }

    /** Nothing of it: whoever reads a log shall not come in. */
    @Override
    public String toString() {
        return "a code";
    }
}
