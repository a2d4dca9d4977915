package io.lectern.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the texts of a story, which say no more than a reader needs: a paragraph is a text, a list a list. */
final class StoryBlocks {
    private StoryBlocks() {}

    /** The blocks of a text, or of several after each other. */
    static List<Object> of(Object said) {
        return said instanceof List<?> several
                ? several.stream().map(StoryBlocks::block).toList()
                : List.of(block(said));
    }

    private static Object block(Object said) {
        if (said instanceof List<?> items) return list(false, items);
        if (!(said instanceof Map<?, ?> named)) return Map.of("type", "paragraph", "text", said);
        var kind = named.keySet().iterator().next();
        var text = named.values().iterator().next();
        if (kind.equals("heading")) return Map.of("type", "heading", "level", 2, "text", text);
        if (kind.equals("steps")) return list(true, (List<?>) text);
        return kind.equals("link")
                ? Map.of("type", "link", "url", text, "text", Objects.requireNonNull(named.get("text")))
                : Map.of("type", kind, "text", text);
    }

    private static Object list(boolean ordered, List<?> items) {
        return Map.of("type", "list", "ordered", ordered, "items", items);
    }
}
