package io.lectern.kernel.text;

import static io.lectern.kernel.text.Json.JSON;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.json.JsonForm;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectWriter;

/** Rich text that somebody sent: 1 to 200 blocks, 64 KiB of JSON in all. */
@JsonForm(least = 1, most = Blocks.MOST)
public record Blocks(@JsonValue List<Block> list) {
    static final int MOST = 200;
    private static final int MOST_BYTES = 64 * 1024;
    private static final ObjectWriter WRITER = JSON.writerFor(new TypeReference<List<Block>>() {});

    /** Refuses too few, too many and too large, and files that nobody could see to ask for. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Blocks {
        if (list.isEmpty() || list.size() > MOST)
            throw new IllegalArgumentException("must have 1 to " + MOST + " blocks");
        list = List.copyOf(list);
        if (list.stream().anyMatch(Blocks::isNamelessFile))
            throw new IllegalArgumentException("must name files by a character that can be seen");
        if (WRITER.writeValueAsBytes(list).length > MOST_BYTES)
            throw new IllegalArgumentException("must not be larger than 64 KiB");
    }

    private static boolean isNamelessFile(Block block) {
        return block instanceof Block.File file && !Text.isVisible(file.name());
    }
}
