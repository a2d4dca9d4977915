package io.lectern.conversation.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.conversation.ConversationSpace;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who posts at the same moment as others is listed where the store has it, so that the list can be made again. */
class MessageOrderTest extends ConversationSpace {
    private static final int EACH = 20;
    private static final String STORED = """
            select substring(aggregate_identifier from length('message-') + 1) from store.domain_event
             where payload_type = 'message:Posted' and space = ? order by global_index""";

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aListHasTheOrderOfTheStore() throws Exception {
        var conversation = start(ada, "POST", "Hello", "");
        var people = Executors.newFixedThreadPool(4);
        try {
            for (var done : people.invokeAll(List.of(
                    posting(ada, conversation),
                    posting(ben, conversation),
                    posting(cat, conversation),
                    posting(cat, conversation)))) done.get();
        } finally {
            people.shutdown();
        }

        var listed = ada.get(conversation + "/messages?limit=200").body().get("items");
        assertThat(listed.findValuesAsString("message"))
                .hasSize(1 + 4 * EACH)
                .containsExactlyElementsOf(jdbc.queryForList(STORED, String.class, space));
    }

    private static Callable<Void> posting(Api who, String conversation) {
        return () -> {
            for (var n = 0; n < EACH; n++)
                assertThat(say(who, conversation, "Moss " + n, "")).isNotEmpty();
            return null;
        };
    }
}
