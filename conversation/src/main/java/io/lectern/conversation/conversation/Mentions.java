package io.lectern.conversation.conversation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.json.JsonForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a message names, each once; 50 people at most. */
@JsonForm(example = "[\"ben\"]")
public record Mentions(@JsonValue List<UserId> users) {
    private static final int MOST = 50;

    /** Keeps each once, and refuses too many. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Mentions {
        users = users.stream().distinct().toList();
        if (users.size() > MOST) throw new IllegalArgumentException("must be " + MOST + " people at most");
    }

    /** Those whom mentions that may be absent name. */
    public static List<UserId> listOf(@Nullable Mentions mentions) {
        return mentions == null ? List.of() : mentions.users();
    }
}
