package io.lectern.kernel.id;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.json.JsonForm;

/** Names a service, a program that is no person: the client id of the tokens that it comes with. */
@JsonForm(pattern = UserId.FORM, example = "quiz")
public record ServiceId(@JsonValue String value) {

    /** Refuses what cannot be one: the same as for people, since both are subjects of tokens. */
    public ServiceId {
        UserId.of(value);
    }

    /** The id that a token, a body or a stored event spells. */
    public static ServiceId of(String text) {
        return new ServiceId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
