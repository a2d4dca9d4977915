package io.lectern.kernel.stream;

import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.id.FileId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.order.EventOrder;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what is said of a {@link Category}, of which nothing but its prefix and its events must be. */
public final class CategoryBuilder {
    private final String prefix;
    private final EventTypes events;
    private @Nullable Reducer<?> reducer;
    private Set<String> constant = Set.of();
    private Category.@Nullable Rows rows;
    private @Nullable Function<String, Optional<? extends Guarded>> find;
    private @Nullable BiFunction<String, Long, Object> query;
    private @Nullable BiFunction<String, FileId, Guarded> files;
    private boolean roles;
    private @Nullable BiFunction<String, UserId, StreamCommand> erasure;
    private @Nullable EventOrder<?> order;

    CategoryBuilder(String prefix, EventTypes events) {
        this.prefix = prefix;
        this.events = events;
    }

    /** What makes a state of the events, and the members of it that name the thing and cannot change. */
    public CategoryBuilder state(Reducer<?> reducer, String... constant) {
        this.reducer = reducer;
        this.constant = Set.of(constant);
        return this;
    }

    /** The table whose rows hold the present states, and its column with the id. */
    public CategoryBuilder rows(String table, String key) {
        this.rows = new Category.Rows(table, key);
        return this;
    }

    /** How the thing with an id is found as it is now. */
    public CategoryBuilder find(Function<String, Optional<? extends Guarded>> find) {
        this.find = find;
        return this;
    }

    /** The question that shows the thing with an id at a version. */
    public CategoryBuilder query(BiFunction<String, Long, Object> query) {
        this.query = query;
        return this;
    }

    /** The thing with an id as it shows a file. */
    public CategoryBuilder files(BiFunction<String, FileId, Guarded> files) {
        this.files = files;
        return this;
    }

    /** These streams say who has which role in a space. */
    public CategoryBuilder roles() {
        this.roles = true;
        return this;
    }

    /** The command that erases a person's words from the thing with an id. */
    public CategoryBuilder erasure(BiFunction<String, UserId, StreamCommand> erasure) {
        this.erasure = erasure;
        return this;
    }

    /** What the events need of those before them, in this stream and in others. */
    public CategoryBuilder order(EventOrder<?> order) {
        this.order = order;
        return this;
    }

    /** The category. */
    public Category build() {
        return new Category(prefix, events, reducer, constant, rows, find, query, files, roles, erasure, order);
    }
}
