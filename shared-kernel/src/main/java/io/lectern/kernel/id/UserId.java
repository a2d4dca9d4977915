package io.lectern.kernel.id;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.json.JsonForm;

/** Names a person: the subject of the token that they came with. */
@JsonForm(pattern = UserId.FORM, example = "ben")
public record UserId(@JsonValue String value) {
    static final String FORM = "^[A-Za-z0-9._~@|-]{1,128}$";

    private static final IdCharacters CHARACTERS = new IdCharacters("._~@|-");

    /** Refuses what cannot be a user's id. */
    public UserId {
        if (!CHARACTERS.make(value)) throw new IllegalArgumentException("not a user's id");
    }

    /** The id that a path, a token or a stored event spells. */
    public static UserId of(String text) {
        return new UserId(text);
    }

    /** Whether a path can name it; a client takes {@code .} and {@code ..} out of paths (RFC 3986, 5.2.4). */
    public boolean isAddressable() {
        return !value.equals(".") && !value.equals("..");
    }

    @Override
    public String toString() {
        return value;
    }
}
