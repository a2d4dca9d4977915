package io.lectern.conversation.message.query;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.message.MessageState;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.text.Block;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** What a message said by an event as it is stored. */
record PostedContent(MessageId message, List<Block> blocks, List<UserId> mentions) {
    private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};
    private static final TypeReference<List<UserId>> PEOPLE = new TypeReference<>() {};

    static PostedContent of(JsonNode payload) {
        return new PostedContent(
                messageOf(payload),
                JSON.convertValue(payload.path("blocks"), BLOCKS),
                JSON.convertValue(payload.path("mentions"), PEOPLE));
    }

    static MessageId messageOf(JsonNode payload) {
        return MessageId.of(payload.path("message").asString());
    }

    boolean isSaidBy(MessageState now) {
        return now.says(blocks, mentions);
    }
}
