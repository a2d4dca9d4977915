package io.lectern.kernel.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.json.JsonForm;
import java.util.List;

/** Rich text that may be empty: as {@link Blocks}, or no block at all. */
@JsonForm(most = Blocks.MOST)
public record OptionalBlocks(@JsonValue List<Block> list) {

    /** Refuses too many and too large. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OptionalBlocks {
        list = list.isEmpty() ? List.of() : new Blocks(list).list();
    }
}
