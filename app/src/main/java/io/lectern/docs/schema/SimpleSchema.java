package io.lectern.docs.schema;

import static io.lectern.kernel.text.Json.JSON;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas of types that are not ours. */
final class SimpleSchema {
    private static final Map<Class<?>, String> FORMS = Map.ofEntries(
            Map.entry(String.class, "{'type':'string'}"),
            Map.entry(boolean.class, "{'type':'boolean'}"),
            Map.entry(Boolean.class, "{'type':'boolean'}"),
            Map.entry(int.class, "{'type':'integer','format':'int32'}"),
            Map.entry(Integer.class, "{'type':'integer','format':'int32'}"),
            Map.entry(long.class, "{'type':'integer','format':'int64'}"),
            Map.entry(Long.class, "{'type':'integer','format':'int64'}"),
            Map.entry(BigDecimal.class, "{'type':'number'}"),
            Map.entry(Instant.class, "{'type':'string','format':'date-time'}"),
            Map.entry(LocalDate.class, "{'type':'string','format':'date'}"),
            Map.entry(ZoneId.class, "{'type':'string','examples':['Europe/Berlin']}"),
            Map.entry(Object.class, "{}"),
            Map.entry(ObjectNode.class, "{'type':'object'}"),
            Map.entry(JsonNode.class, "{'type':'object'}"));

    private SimpleSchema() {}

    static Optional<ObjectNode> of(Class<?> type) {
        var form = FORMS.get(type);
        return form == null ? Optional.empty() : Optional.of((ObjectNode) JSON.readTree(form.replace('\'', '"')));
    }
}
