package io.lectern.kernel.stream;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.stream.Change.FromTo;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares versions of a state, as far as one person may see each. */
final class StateDiff {

    private final Set<String> constant;
    private final Viewer viewer;
    private @Nullable Compared last;

    StateDiff(Set<String> constant, Viewer viewer) {
        this.constant = constant;
        this.viewer = viewer;
    }

    /** The members that differ; of an object that maps names to values those names alone, as {@code member.name}. */
    <S extends State<S>> Map<String, FromTo> between(@Nullable S before, S after) {
        if (!after.visibleTo(viewer)) return Map.of();
        var seen = before != null && before.visibleTo(viewer) ? before : null;
        JsonNode old = seen == null ? JSON.createObjectNode() : compared(seen);
        var young = compared(after);
        var changes = new LinkedHashMap<String, FromTo>();
        for (var name : young.propertyNames()) {
            if (constant.contains(name) || name.equals("version")) continue;
            var from = old.path(name);
            var to = young.path(name);
            if (isRichText(from) || isRichText(to)) addVersions(changes, name, from, to, seen, after);
            else if (to.isObject()) addEach(changes, name, from, to);
            else add(changes, name, from, to);
        }
        return changes;
    }

    /** What a change makes is what the next one changes, so that it is compared twice in a row. */
    private JsonNode compared(State<?> state) {
        var known = last;
        if (known != null && known.state() == state) return known.members();
        JsonNode members = JSON.valueToTree(state.comparedBy(viewer));
        last = new Compared(state, members);
        return members;
    }

    private record Compared(State<?> state, JsonNode members) {}

    private static void addEach(Map<String, FromTo> changes, String member, JsonNode from, JsonNode to) {
        var names = new LinkedHashSet<>(from.propertyNames());
        names.addAll(to.propertyNames());
        for (var name : names) add(changes, member + "." + name, from.path(name), to.path(name));
    }

    private static void add(Map<String, FromTo> changes, String name, JsonNode from, JsonNode to) {
        if (!isSame(from, to)) changes.put(name, new FromTo(isNothing(from) ? null : from, isNothing(to) ? null : to));
    }

    private static <S extends State<S>> void addVersions(
            Map<String, FromTo> changes, String name, JsonNode from, JsonNode to, @Nullable S before, S after) {
        if (!isSame(from, to)) changes.put(name, new FromTo(before == null ? null : before.version(), after.version()));
    }

    private static boolean isRichText(JsonNode node) {
        return node.isArray() && node.valueStream().anyMatch(JsonNode::isObject);
    }

    private static boolean isSame(JsonNode from, JsonNode to) {
        return isNothing(from) && isNothing(to) || from.equals(to);
    }

    private static boolean isNothing(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
