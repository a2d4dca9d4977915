package io.lectern.conversation.reaction.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.ReactionEvent.Reacted;
import io.lectern.conversation.ReactionEvent.ReactionWithdrawn;
import io.lectern.kernel.id.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class ReactionProjectionTest extends RunningLectern {
    private static final MessageId WORD = MessageId.of("a-word");
    private static final UserId BEN = UserId.of("ben");
    private static final UserId CAT = UserId.of("cat");

    @Autowired
    private ReactionProjection projection;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void eachEmojiStandsOncePerPersonInItsOneForm() {
        projection.on(new Reacted(WORD, BEN, "❤"));
        projection.on(new Reacted(WORD, BEN, "❤️"));
        projection.on(new Reacted(WORD, CAT, "👍"));

        assertThat(reactions()).containsExactly("ben ❤️", "cat 👍");
    }

    @Test
    void whatIsWithdrawnIsGoneInAnyForm() {
        projection.on(new Reacted(WORD, BEN, "❤️"));
        projection.on(new Reacted(WORD, CAT, "❤️"));
        projection.on(new ReactionWithdrawn(WORD, BEN, "❤"));

        assertThat(reactions()).containsExactly("cat ❤️");
    }

    @Test
    void aResetLeavesNone() {
        projection.on(new Reacted(WORD, BEN, "👍"));

        projection.reset();

        assertThat(reactions()).isEmpty();
    }

    private List<String> reactions() {
        return jdbc.queryForList(
                "select user_id || ' ' || emoji from conversation.reaction where message = ? order by 1",
                String.class,
                WORD.value());
    }
}
