package io.lectern.store.transfer.mapping;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.lectern.start.StartException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What becomes of records; docs/import.md explains it.
 *
 * @param records how they are written: csv or json
 * @param times how they spell times, if not as ISO-8601 has it
 * @param zone where their times without a zone are from
 * @param words tables of words, and what each of them becomes
 * @param others what to do with records for which there is no rule: skip or refuse
 * @param events the rules
 */
record Mapping(
        String records,
        @Nullable String times,
        @Nullable ZoneId zone,
        Map<String, Map<String, String>> words,
        @Nullable String others,
        List<Rule> events) {

    /** Reads missing parts as nothing. */
    Mapping {
        words = words == null ? Map.of() : words;
        events = events == null ? List.of() : events;
        if (!Set.of("csv", "json").contains(String.valueOf(records)))
            throw new IllegalArgumentException("records must be csv or json");
        if (others != null && !Set.of("skip", "refuse").contains(others))
            throw new IllegalArgumentException("others must be skip or refuse");
        if (times != null) requirePattern(times);
        if (words.values().stream().anyMatch(Objects::isNull))
            throw new IllegalArgumentException("a table of words is empty");
        if (events.isEmpty() || events.stream().anyMatch(Objects::isNull))
            throw new IllegalArgumentException("events has no rule, or an empty one");
    }

    /**
     * Which event a record becomes; what is said in braces is filled from the record.
     *
     * @param conditions members of a record, and the value that each must have
     * @param audience members, educators or nobody, or the three lists themselves
     */
    record Rule(
            @JsonProperty("when") Map<String, String> conditions,
            String type,
            String stream,
            @Nullable String aggregate,
            String actor,
            @Nullable String role,
            String time,
            @Nullable String space,
            @Nullable JsonNode ids,
            @Nullable JsonNode audience,
            @Nullable JsonNode membership,
            @Nullable Boolean anonymous,
            JsonNode data) {

        /** Reads missing conditions as none, and refuses to do without the rest. */
        Rule {
            conditions = conditions == null ? Map.of() : conditions;
            ids = unlessNull(ids);
            audience = unlessNull(audience);
            membership = unlessNull(membership);
            if (conditions.values().stream().anyMatch(Objects::isNull))
                throw new IllegalArgumentException("when must say which value each column has");
            if (type == null || stream == null || actor == null || time == null || data == null)
                throw new IllegalArgumentException("each rule must say type, stream, actor, time and data");
        }
    }

    private static void requirePattern(String times) {
        try {
            RecordTimes.form(times);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("times cannot be " + times + ": " + wrong.getMessage(), wrong);
        }
    }

    private static @Nullable JsonNode unlessNull(@Nullable JsonNode said) {
        return said == null || said.isNull() ? null : said;
    }

    /** @throws StartException if there are none, or a rule's condition names another */
    void requireColumns(List<String> header) {
        if (header.isEmpty()) throw new StartException("There is no header line, which names the columns");
        for (var rule : events)
            for (var column : rule.conditions().keySet())
                if (!header.contains(column))
                    throw new StartException("There is no column " + column + ", which when names in the mapping");
    }

    boolean skipsOthers() {
        return "skip".equals(others);
    }
}
