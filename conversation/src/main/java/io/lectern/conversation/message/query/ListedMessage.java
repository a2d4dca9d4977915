package io.lectern.conversation.message.query;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Reactions;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** A row of a list of messages, with its reactions as JSON. */
record ListedMessage(long number, String state, String counts, String mine) {
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<List<String>> MINE = new TypeReference<>() {};

    MessageQueryResult result() {
        var reactions = new Reactions(JSON.readValue(counts, COUNTS), JSON.readValue(mine, MINE));
        return new MessageQueryResult(JSON.readValue(state, MessageState.class), reactions);
    }
}
