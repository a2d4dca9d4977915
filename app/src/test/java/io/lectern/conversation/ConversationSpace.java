package io.lectern.conversation;

import io.lectern.Api;
import io.lectern.RunningLectern;
import org.junit.jupiter.api.BeforeEach;

/** A space in which ada teaches, and ben and cat learn and talk. */
public abstract class ConversationSpace extends RunningLectern {
    protected String space;

    @BeforeEach
    public void fill() {
        space = space();
        ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"STUDENT\"}");
    }

    /** Begins a conversation and says where it is. */
    protected String start(Api who, String kind, String words, String more) {
        return startAnswer(who, kind, words, more).location();
    }

    protected Api.QueryResult startAnswer(Api who, String kind, String words, String more) {
        var body = "{\"kind\":\"%s\",\"blocks\":%s%s}".formatted(kind, blocks(words), more);
        return who.post("/api/spaces/" + space + "/conversations", body);
    }

    /** Says something, and says where it is. */
    protected static String say(Api who, String conversation, String words, String more) {
        return sayAnswer(who, conversation, words, more).location();
    }

    protected static Api.QueryResult sayAnswer(Api who, String conversation, String words, String more) {
        return who.post(conversation + "/messages", "{\"blocks\":%s%s}".formatted(blocks(words), more));
    }

    protected static String first(Api who, String conversation) {
        return who.get(conversation + "/messages").body().at("/items/0/message").asString();
    }

    protected static String blocks(String words) {
        return "[{\"type\":\"paragraph\",\"text\":\"%s\"}]".formatted(words);
    }

    protected static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
