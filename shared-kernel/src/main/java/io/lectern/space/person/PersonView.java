package io.lectern.space.person;

import io.lectern.kernel.feed.Cursor;
import io.lectern.kernel.text.Folding;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, as those see them who share a space with them.
 *
 * @param name how they are called, or null if nobody said so
 */
record PersonView(String user, @Nullable String name) {

    /** Whether each of some folded words is in the name or in the id. */
    boolean has(Collection<String> words) {
        var id = user.toLowerCase(Locale.ROOT);
        var folded = name == null ? "" : Folding.of(name);
        return words.stream().noneMatch(word -> word.isEmpty() || !folded.contains(word) && !id.contains(word));
    }

    String cursor() {
        return Cursor.ofId(user).toString();
    }
}
