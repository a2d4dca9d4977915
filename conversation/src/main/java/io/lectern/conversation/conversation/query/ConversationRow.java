package io.lectern.conversation.conversation.query;

import io.lectern.conversation.conversation.ConversationState;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.replay.ImmutableState;
import io.lectern.kernel.view.ViewRow;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The state itself, beside what lists select and order by; its messages count themselves and move it forward. */
@Entity
@Table(schema = "conversation", name = "conversation")
class ConversationRow extends ViewRow<ConversationState> implements Persistable<String> {

    @Id
    private String conversation;

    private @Nullable String space;
    private boolean pinned;

    @Column(updatable = false)
    private long messages;

    @Column(updatable = false)
    private Instant lastActivity;

    /** Whether it gets another place in lists; the table keeps the transaction that gave it the last one. */
    @Column(name = "moved_by", insertable = false)
    @ColumnTransformer(read = "false", write = "case when ? then pg_current_xact_id() else moved_by end")
    private boolean moved;

    @ElementCollection
    @CollectionTable(schema = "conversation", name = "participant", joinColumns = @JoinColumn(name = "conversation"))
    @Column(name = "user_id")
    private Set<String> participants;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(ImmutableState.class)
    private ConversationState state;

    @SuppressWarnings("NullAway.Init")
    ConversationRow() {}

    @SuppressWarnings("NullAway.Init")
    ConversationRow(ConversationState state, Instant begun) {
        var in = state.space();
        conversation = state.conversation().value();
        space = in == null ? null : in.value();
        lastActivity = begun;
        participants = state.begun().participants().stream().map(UserId::value).collect(Collectors.toSet());
        show(state);
    }

    @Override
    public void show(ConversationState now) {
        moved |= pinned != now.pinned();
        pinned = now.pinned();
        state = now;
    }

    @Override
    public String getId() {
        return conversation;
    }

    @Override
    public ConversationState state() {
        return state;
    }
}
