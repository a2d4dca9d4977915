package io.lectern.handin;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.id.Ids;
import io.lectern.kernel.json.JsonForm;

/** Names an assignment. */
@JsonForm(pattern = Ids.FORM, example = "9b2f6c1e-3d44-4c1b-8a51-7e0d2f9a6b35")
public record AssignmentId(@JsonValue String value) {

    /** What the names of these streams begin with. */
    public static final String STREAM = "handin-assignment-";

    /** Refuses what cannot be an id. */
    public AssignmentId {
        Ids.requireOpaque(value);
    }

    /** The id that a path or a stored event spells. */
    public static AssignmentId of(String text) {
        return new AssignmentId(text);
    }

    /** An id for a new assignment. */
    public static AssignmentId random() {
        return new AssignmentId(Ids.random());
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
