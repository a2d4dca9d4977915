package io.lectern.conversation.conversation.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import io.lectern.conversation.ConversationEvent.ConversationLocked;
import io.lectern.conversation.ConversationEvent.ConversationPinned;
import io.lectern.conversation.ConversationEvent.ConversationStarted;
import io.lectern.conversation.ConversationEvent.ConversationTitleErased;
import io.lectern.conversation.ConversationEvent.ConversationUnpinned;
import io.lectern.conversation.ConversationId;
import io.lectern.conversation.ConversationKind;
import io.lectern.conversation.conversation.ConversationState;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Paging;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class ConversationProjectionTest extends RunningLectern {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final SpaceId MOSSES = SpaceId.of("mosses");
    private static final ConversationId OLD = ConversationId.of("old-one");
    private static final ConversationId NEW = ConversationId.of("new-one");
    private static final ConversationId DIRECT = ConversationId.of("direct-one");

    @Autowired
    private EntityManager entities;

    @Autowired
    private ConversationProjection projection;

    @Autowired
    private ConversationLists lists;

    @Test
    void aConversationIsWhatItsEventsMakeOfIt() {
        start(OLD, NOON);
        projection.on(new ConversationPinned(OLD), 1, NOON);
        projection.on(new ConversationLocked(OLD), 2, NOON);
        projection.on(new ConversationUnpinned(OLD), 3, NOON);
        projection.on(new ConversationTitleErased(OLD), 4, NOON);

        var nameless = new ConversationStarted(OLD, MOSSES, ConversationKind.POST, null, List.of());
        assertThat(projection.find(OLD)).contains(new ConversationState(nameless, false, true, 4));
        assertThat(projection.find(NEW)).isEmpty();
    }

    @Test
    void whatIsPinnedComesBeforeWhatIsNewer() {
        start(OLD, NOON);
        start(NEW, NOON.plusSeconds(1));
        assertThat(inSpace()).containsExactly(NEW, OLD);

        projection.on(new ConversationPinned(OLD), 1, NOON);
        assertThat(inSpace()).containsExactly(OLD, NEW);
    }

    @Test
    void whoTakesPartFindsADirectConversation() {
        var people = List.of(UserId.of("dan"), UserId.of("eve"));
        projection.on(new ConversationStarted(DIRECT, null, ConversationKind.DIRECT, null, people), 0, NOON);

        assertThat(directOf("dan")).containsExactly(DIRECT);
        assertThat(directOf("fay")).isEmpty();
    }

    @Test
    void afterAResetTheSameEventsMakeTheSame() {
        start(OLD, NOON);
        var before = projection.find(OLD);

        entities.flush();
        entities.clear();
        projection.reset();
        assertThat(projection.find(OLD)).isEmpty();
        start(OLD, NOON);

        assertThat(projection.find(OLD)).isEqualTo(before);
    }

    private void start(ConversationId conversation, Instant at) {
        projection.on(new ConversationStarted(conversation, MOSSES, ConversationKind.POST, "Moss", List.of()), 0, at);
    }

    private List<ConversationId> inSpace() {
        entities.flush();
        return lists.inSpace(MOSSES, "dan", new Paging(10, null, false)).items().stream()
                .map(ConversationView::conversation)
                .toList();
    }

    private List<ConversationId> directOf(String user) {
        entities.flush();
        return lists.direct(user, new Paging(10, null, false)).items().stream()
                .map(ConversationView::conversation)
                .toList();
    }
}
