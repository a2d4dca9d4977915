package io.lectern.conversation.message.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import io.lectern.conversation.ConversationEvent.ConversationStarted;
import io.lectern.conversation.ConversationId;
import io.lectern.conversation.ConversationKind;
import io.lectern.conversation.MessageEvent.MessageDeleted;
import io.lectern.conversation.MessageEvent.MessageEdited;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.MessageEvent.MessageRestored;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.conversation.query.TestConversations;
import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.term.SearchKeys;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.Block.Paragraph;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class MessageProjectionTest extends RunningLectern {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final SpaceId MOSSES = SpaceId.of("mosses");
    private static final ConversationId WHY = ConversationId.of("why-moss");
    private static final MessageId FIRST = MessageId.of("first-word");
    private static final MessageId SECOND = MessageId.of("second-word");

    @Autowired
    private EntityManager entities;

    @Autowired
    private MessageProjection projection;

    @Autowired
    private MessageLists lists;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void start() {
        TestConversations.in(context)
                .start(new ConversationStarted(WHY, MOSSES, ConversationKind.QUESTION, null, List.of()), NOON);
    }

    @Test
    void messagesStandInTheOrderInWhichTheyCame() {
        projection.on(posted(SECOND, NOON.plusSeconds(2)), 0);
        projection.on(posted(FIRST, NOON.plusSeconds(1)), 0);

        assertThat(listed()).containsExactly(SECOND, FIRST);
    }

    @Test
    void aMessageMovesTheActivityOfItsConversationForward() {
        projection.on(posted(FIRST, NOON.plusSeconds(5)), 0);
        projection.on(posted(SECOND, NOON.plusSeconds(1)), 0);

        assertThat(jdbc.queryForObject(
                        "select last_activity = ? from conversation.conversation where conversation = ?",
                        Boolean.class,
                        Timestamp.from(NOON.plusSeconds(5)),
                        WHY.value()))
                .isTrue();
    }

    @Test
    void whatItSaysIsFoundUntilItSaysSomethingElseOrNothing() {
        projection.on(posted(FIRST, NOON), 0);
        assertThat(termsOf(FIRST)).contains("'moss'");
        assertThat(keysOf(FIRST)).isEqualTo(SearchKeys.of(Set.of("moss")));

        projection.on(new MessageEdited(FIRST, blocks("Fern"), List.of()), 1);
        assertThat(termsOf(FIRST)).contains("'fern'").doesNotContain("'moss'");

        projection.on(new MessageDeleted(FIRST, UserId.of("ben")), 2);
        assertThat(termsOf(FIRST)).isEmpty();
        assertThat(keysOf(FIRST)).isEqualTo("{}");
        projection.on(new MessageRestored(FIRST), 3);
        assertThat(termsOf(FIRST)).contains("'fern'");
        assertThat(projection.find(FIRST)).map(MessageState::version).contains(3L);
    }

    @Test
    void afterAResetTheSameEventsMakeTheSame() {
        projection.on(posted(FIRST, NOON), 0);
        var before = projection.find(FIRST);

        entities.flush();
        entities.clear();
        projection.reset();
        assertThat(projection.find(FIRST)).isEmpty();
        projection.on(posted(FIRST, NOON), 0);

        assertThat(projection.find(FIRST)).isEqualTo(before);
    }

    private List<MessageId> listed() {
        entities.flush();
        return lists.of(WHY, "ben", new Paging(10, null, false)).items().stream()
                .map(answer -> answer.message().message())
                .toList();
    }

    private String termsOf(MessageId message) {
        return column("terms", message);
    }

    private String keysOf(MessageId message) {
        return column("keys", message);
    }

    private String column(String name, MessageId message) {
        entities.flush();
        return jdbc.queryForObject(
                "select " + name + "::text from conversation.message where message = ?", String.class, message.value());
    }

    private static MessagePosted posted(MessageId message, Instant at) {
        return new MessagePosted(
                message, WHY, MOSSES, List.of(), ActorId.of("ben"), false, blocks("Moss"), null, List.of(), at);
    }

    private static List<Block> blocks(String words) {
        return List.of(new Paragraph(words));
    }
}
