package io.lectern.kernel.message;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the cursor to ask after for the following part, or null if this is the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Makes a page of the first rows; {@linkplain Paging#rowsToRead one more} than it shows says that more follow. */
    public static <R, T> Page<T> of(List<R> rows, Paging paging, Function<R, T> item, Function<R, String> cursor) {
        var limit = paging.limit();
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var next = rows.size() > limit ? cursor.apply(shown.get(shown.size() - 1)) : null;
        return new Page<>(shown.stream().map(item).toList(), next);
    }

    /** The same with other items. */
    public <S> Page<S> map(Function<T, S> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next);
    }
}
