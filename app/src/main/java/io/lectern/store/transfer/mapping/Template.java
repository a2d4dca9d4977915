package io.lectern.store.transfer.mapping;

import static io.lectern.kernel.text.Json.JSON;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Fills what a mapping says in braces: {@code {column}}, {@code {column|words}}, {@code {column|time}}. */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}|]+)(?:\\|([a-z]+))?}");
    private static final String TIME = "time";

    private final Map<String, Map<String, String>> words;
    private final RecordTimes times;

    Template(Mapping mapping) {
        this.words = mapping.words();
        this.times = new RecordTimes(mapping);
    }

    /** The same JSON with its texts filled; a member whose text is one place without a value is left out. */
    JsonNode fill(JsonNode said, SourceRecord source) {
        if (said.isString()) {
            var text = text(said.asString(), source);
            return text == null ? JSON.nullNode() : JSON.getNodeFactory().stringNode(text);
        }
        if (said.isArray()) {
            var list = JSON.createArrayNode();
            said.forEach(each -> list.add(fill(each, source)));
            return list;
        }
        if (!said.isObject()) return said;
        var object = JSON.createObjectNode();
        said.properties().forEach(member -> {
            var value = fill(member.getValue(), source);
            if (!value.isNull()) object.set(member.getKey(), value);
        });
        return object;
    }

    /** Null if it is nothing but a place without a value. */
    @Nullable
    String text(String said, SourceRecord source) {
        var whole = PLACE.matcher(said);
        if (whole.matches()) return value(whole, source);
        return PLACE.matcher(said)
                .replaceAll(place ->
                        Matcher.quoteReplacement(Objects.requireNonNullElse(value((Matcher) place, source), "")));
    }

    /** The same, where something must be said. */
    String required(String said, SourceRecord source) {
        var text = text(said, source);
        if (text == null) throw new IllegalArgumentException("has nothing in " + said);
        return text;
    }

    private @Nullable String value(Matcher place, SourceRecord source) {
        var value = source.value(place.group(1).strip());
        var how = place.group(2);
        if (value == null || how == null) return value;
        if (how.equals(TIME)) return times.read(value).toString();
        var word = words.getOrDefault(how, Map.of()).get(value);
        if (word == null) throw new IllegalArgumentException("has " + value + ", which is not among the words " + how);
        return word;
    }
}
