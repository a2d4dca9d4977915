package io.lectern.handin;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.id.Ids;
import io.lectern.kernel.json.JsonForm;

/** Names what one student hands in for one assignment; it tells nothing about the student. */
@JsonForm(pattern = Ids.FORM, example = "9b2f6c1e-3d44-4c1b-8a51-7e0d2f9a6b35")
public record SubmissionId(@JsonValue String value) {

    /** What the names of these streams begin with. */
    public static final String STREAM = "handin-submission-";

    /** Refuses what cannot be an id. */
    public SubmissionId {
        Ids.requireOpaque(value);
    }

    /** The id that a path or a stored event spells. */
    public static SubmissionId of(String text) {
        return new SubmissionId(text);
    }

    /** An id for a new submission. */
    public static SubmissionId random() {
        return new SubmissionId(Ids.random());
    }

    /** The stream that holds its events. */
    public String stream() {
        return STREAM + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
