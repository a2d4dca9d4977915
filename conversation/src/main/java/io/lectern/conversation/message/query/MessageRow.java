package io.lectern.conversation.message.query;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.term.SearchKeys;
import io.lectern.conversation.term.Term;
import io.lectern.conversation.term.Terms;
import io.lectern.kernel.replay.ImmutableState;
import io.lectern.kernel.view.ViewRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The state itself, beside what lists select and order by, and the terms that the search finds it by. */
@Entity
@Table(schema = "conversation", name = "message")
class MessageRow extends ViewRow<MessageState> implements Persistable<String> {

    @Id
    private String message;

    private String conversation;
    private @Nullable String space;
    private long number;
    private String author;
    private Instant at;
    private boolean gone;

    /** As PostgreSQL writes a tsvector; they are only written, and compared by the database. */
    @Column(name = "terms")
    @ColumnTransformer(read = "''", write = "cast(? as tsvector)")
    private String terms;

    /** As PostgreSQL writes an array; they are only written, and compared by the database. */
    @Column(name = "keys")
    @ColumnTransformer(read = "''", write = "cast(? as smallint[])")
    private String keys;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(ImmutableState.class)
    private MessageState state;

    @SuppressWarnings("NullAway.Init")
    MessageRow() {}

    @SuppressWarnings("NullAway.Init")
    MessageRow(MessageState state) {
        var in = state.space();
        this.message = state.message().value();
        this.conversation = state.conversation().value();
        this.space = in == null ? null : in.value();
        this.author = state.posted().author().value();
        this.at = state.posted().at();
        show(state);
    }

    /** @param number its place in its conversation, from 1 */
    void become(long number) {
        this.number = number;
    }

    String conversation() {
        return conversation;
    }

    Instant at() {
        return at;
    }

    /** What is to be inserted, by the names of the columns. */
    Map<String, @Nullable Object> columns() {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("message", message);
        columns.put("conversation", conversation);
        columns.put("space", space);
        columns.put("number", number);
        columns.put("author", author);
        columns.put("at", at.toString());
        columns.put("gone", gone);
        columns.put("terms", terms);
        columns.put("keys", keys);
        columns.put("state", JSON.writeValueAsString(state));
        return columns;
    }

    @Override
    public void show(MessageState now) {
        state = now;
        gone = now.gone();
        var found = gone ? Set.<String>of() : terms(now);
        terms = vector(found);
        keys = SearchKeys.of(found);
    }

    @Override
    public String getId() {
        return message;
    }

    @Override
    public MessageState state() {
        return state;
    }

    private static Set<String> terms(MessageState message) {
        return message.blocks().stream()
                .flatMap(block -> Terms.in(block.text()).stream())
                .map(Term::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String vector(Set<String> terms) {
        return terms.stream()
                .map(term -> "'" + term.replace("\\", "\\\\").replace("'", "''") + "'")
                .collect(Collectors.joining(" "));
    }
}
