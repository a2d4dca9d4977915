package io.lectern.conversation.message.query;

import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Reactions;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A row of a list of messages, with its reactions as JSON. */
record ListedMessage(long number, String state, String counts, String mine) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<List<String>> MINE = new TypeReference<>() {};

    MessageAnswer answer() {
        var reactions = new Reactions(JSON.readValue(counts, COUNTS), JSON.readValue(mine, MINE));
        return new MessageAnswer(JSON.readValue(state, MessageState.class), reactions);
    }
}
