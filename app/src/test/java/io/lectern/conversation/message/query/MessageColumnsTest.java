package io.lectern.conversation.message.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import io.lectern.conversation.ConversationEvent.ConversationStarted;
import io.lectern.conversation.ConversationId;
import io.lectern.conversation.ConversationKind;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.conversation.query.TestConversations;
import io.lectern.conversation.message.MessageState;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.FileId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.view.ViewPart.NewRows;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** A message is inserted by a statement of ours, by JPA, or copied with others of a part: the rows are the same. */
@Transactional
class MessageColumnsTest extends RunningLectern {
    private static final Instant AT = Instant.parse("2026-11-23T12:00:00.123456Z");
    private static final MessageId MESSAGE = MessageId.of("a-word");
    private static final ConversationId TALK = ConversationId.of("a-talk");
    private static final UserId BEN = UserId.of("ben@example|1");
    private static final List<Block> EVERY_KIND = List.of(
            new Block.Paragraph("\"Größe\" \u2028 \\ </script> \uD83C\uDF3F 1.50"),
            new Block.Heading(2, "Moss"),
            new Block.Items(true, List.of("one", "")),
            new Block.Code("int i;", "java"),
            new Block.Code("int i;", null),
            new Block.Quote("Fern"),
            new Block.Link("https://example.org/?a=b&c", "there"),
            new Block.File(FileId.of("f1"), "notes.txt"));

    @Autowired
    private EntityManager entities;

    @Autowired
    private MessageNumbers numbers;

    @Autowired
    private NewRows newRows;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationContext context;

    static Stream<MessageState> states() {
        var inSpace = posted(SpaceId.of("mosses"), List.of(), false, null);
        var direct = posted(null, List.of(BEN, UserId.of("ada")), false, null);
        var reply = posted(SpaceId.of("mosses"), List.of(), true, MessageId.of("first-word"));
        var all = new ArrayList<MessageState>();
        for (var posted : List.of(inSpace, direct, reply)) {
            var said = new MessageState(posted, posted.blocks(), posted.mentions(), false, null, false, false, 0);
            all.add(said);
            all.add(said.with(next ->
                    next.edited(true).blocks(List.of()).mentions(List.of()).version(1)));
            all.add(said.with(next -> next.deletedBy(BEN).version(Integer.MAX_VALUE + 1L)));
            all.add(said.withEndorsed(true));
            all.add(said.withoutPersonalData().withErased(true));
        }
        return all.stream();
    }

    @BeforeEach
    void start() {
        TestConversations.in(context)
                .start(
                        new ConversationStarted(TALK, SpaceId.of("mosses"), ConversationKind.QUESTION, null, List.of()),
                        AT);
    }

    @ParameterizedTest
    @MethodSource("states")
    void allWriteTheSame(MessageState state) {
        numbers.insert(new MessageRow(state));
        var ours = storedOnce();
        entities.persist(first(state));
        entities.flush();
        var ofJpa = storedOnce();

        assertThat(newRows.insert(List.of(first(state)))).isTrue();

        assertThat(stored()).isEqualTo(ours).isEqualTo(ofJpa);
    }

    @Test
    void everyKindOfTextIsCompared() {
        assertThat(EVERY_KIND.stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
    }

    private static MessageRow first(MessageState state) {
        var row = new MessageRow(state);
        row.become(1);
        return row;
    }

    private String storedOnce() {
        var stored = stored();
        entities.clear();
        jdbc.update("delete from conversation.message where message = ?", MESSAGE.value());
        return stored;
    }

    private String stored() {
        return jdbc.queryForObject(
                "select (to_jsonb(m) - 'moved_by')::text from conversation.message m where message = ?",
                String.class,
                MESSAGE.value());
    }

    private static MessagePosted posted(SpaceId space, List<UserId> people, boolean anonymous, MessageId replyTo) {
        return new MessagePosted(
                MESSAGE,
                TALK,
                space,
                people,
                ActorId.of("ben@example|1"),
                anonymous,
                EVERY_KIND,
                replyTo,
                List.of(BEN),
                AT);
    }
}
