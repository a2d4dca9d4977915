package io.lectern.kernel.stream;

import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.privacy.Disclosure;
import io.lectern.kernel.privacy.Personal;
import io.lectern.kernel.text.RefersToFiles;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All categories of streams: the one place to ask to which of them a stream belongs. */
public final class Categories {
    private final List<Category> all;
    private final Map<String, Disclosure> disclosures;

    /**
     * Collects them.
     *
     * @throws IllegalStateException if two cover the same stream or event, or one does not say what its events require
     */
    public Categories(Collection<Category> all) {
        this.all = List.copyOf(all);
        var byType = new HashMap<Class<?>, Category>();
        for (var category : all) {
            requireOwnPrefix(category);
            for (var event : category.events().types().values()) {
                var other = byType.put(event, category);
                if (other != null)
                    throw new IllegalStateException("Events %s are in the categories %s and %s"
                            .formatted(event.getSimpleName(), other.prefix(), category.prefix()));
                requireWhole(category, event);
            }
        }
        disclosures = eventTypes().stream()
                .flatMap(category -> category.types().entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, type -> Disclosure.of(type.getValue())));
    }

    /** The category that a stream belongs to, if it is of any. */
    public Optional<Category> of(String stream) {
        return all.stream().filter(category -> category.covers(stream)).findFirst();
    }

    /** The events of all of them, each category's apart. */
    public List<EventTypes> eventTypes() {
        return all.stream().map(Category::events).toList();
    }

    /** What readers may see of the events of all of them, by their wire names. */
    public Map<String, Disclosure> disclosures() {
        return disclosures;
    }

    /** The first words of all streams, and of the wire names of all events: no service can use them. */
    public Set<String> nouns() {
        var prefixes = all.stream().map(category -> category.prefix().split("-", 2)[0]);
        var types = eventTypes().stream()
                .flatMap(category -> category.types().keySet().stream())
                .map(type -> type.split(":", 2)[0]);
        return Stream.concat(prefixes, types).collect(Collectors.toUnmodifiableSet());
    }

    private void requireOwnPrefix(Category category) {
        for (var other : all)
            if (other != category && category.covers(other.prefix()))
                throw new IllegalStateException(
                        "A stream can be of the categories %s and %s".formatted(category.prefix(), other.prefix()));
    }

    private static void requireWhole(Category category, Class<?> event) {
        if (category.erasure() == null && isPersonal(event))
            throw new IllegalStateException("Nothing erases the personal words of %s in %s"
                    .formatted(event.getSimpleName(), category.prefix()));
        if (category.files() == null && RefersToFiles.class.isAssignableFrom(event))
            throw new IllegalStateException(
                    "Nothing says who sees the files of %s in %s".formatted(event.getSimpleName(), category.prefix()));
    }

    private static boolean isPersonal(Class<?> event) {
        return event.isRecord()
                && Arrays.stream(event.getRecordComponents())
                        .anyMatch(member -> member.isAnnotationPresent(Personal.class));
    }
}
