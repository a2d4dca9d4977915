package io.lectern.messages.state;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.RoleColumn;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.stream.Categories;
import io.lectern.kernel.stream.Category;
import io.lectern.kernel.stream.KnownStates;
import io.lectern.kernel.stream.State;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the state that a message is about and the role of its sender by one statement, where each by itself would need
 * a way to the database.
 */
@Component
public class StateReader {
    private final Categories categories;
    private final JdbcClient jdbc;
    private final RoleColumn role;
    private final Map<Category.Rows, String> statements = new ConcurrentHashMap<>();

    /** One for streams of these categories. */
    public StateReader(Categories categories, JdbcClient jdbc, RoleColumn role) {
        this.categories = categories;
        this.jdbc = jdbc;
        this.role = role;
    }

    /**
     * What a person is in the space of a thing.
     *
     * @param role null if they are no member
     */
    public record SpaceRole(SpaceId space, @Nullable Role role) {}

    private record Found(State<?> state, @Nullable Role role) {}

    /**
     * Makes the present state of a stream known to the present unit of work, unless something may have happened there
     * already that no statement sees yet.
     *
     * @return the person's role in its space; nothing if the state was not read or is in none
     */
    public Optional<SpaceRole> read(String stream, UserId person) {
        if (!KnownStates.isUntouched()) return Optional.empty();
        var found = categories.of(stream).flatMap(category -> find(category, stream, person));
        found.ifPresent(it -> KnownStates.add(it.state()));
        return found.flatMap(
                it -> Optional.ofNullable(it.state().space()).map(space -> new SpaceRole(space, it.role())));
    }

    private Optional<Found> find(Category category, String stream, UserId person) {
        var rows = category.rows();
        var reducer = category.reducer();
        if (rows == null || reducer == null) return Optional.empty();
        return jdbc.sql(statements.computeIfAbsent(rows, this::statement))
                .param("id", category.id(stream))
                .param("user", person.value())
                .query((row, number) ->
                        new Found(JSON.readValue(row.getString(1), reducer.type()), role(row.getString(2))))
                .optional();
    }

    private String statement(Category.Rows rows) {
        return "select t.state, " + role.sql("t.space") + " from " + rows.table() + " t where t." + rows.key()
                + " = :id";
    }

    private static @Nullable Role role(@Nullable String name) {
        return name == null ? null : Role.valueOf(name);
    }
}
