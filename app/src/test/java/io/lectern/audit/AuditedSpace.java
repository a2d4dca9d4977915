package io.lectern.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit of a space, as somebody reads it. */
record AuditedSpace(Api reader, String path) {
    static final String NDJSON = "application/x-ndjson";

    static AuditedSpace of(Api reader, String space) {
        return new AuditedSpace(reader, "/api/spaces/" + space + "/audit");
    }

    /** All items, page by page. */
    List<JsonNode> all(String filter, int limit) {
        var items = new ArrayList<JsonNode>();
        for (var after = ""; ; ) {
            var page = page(filter + "&limit=" + limit + after);
            page.get("items").forEach(items::add);
            assertThat(page.get("items").size()).isLessThanOrEqualTo(limit);
            if (page.get("next").isNull()) return items;
            after = "&after=" + page.get("next").asString();
        }
    }

    List<JsonNode> all() {
        return all("", 200);
    }

    /** What is streamed, line by line. */
    List<JsonNode> lines(String filter) {
        var answer = reader.get(path + "?" + filter, "Accept", NDJSON);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(NDJSON));
        return answer.text().lines().map(JsonMapper.shared()::readTree).toList();
    }

    JsonNode page(String filter) {
        var answer = reader.get(path + "?" + filter);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    /** The only item of a type. */
    JsonNode only(String type) {
        var found = all("type=" + type, 200);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    static List<String> types(List<JsonNode> items) {
        return each(items, "type");
    }

    static List<String> ids(List<JsonNode> items) {
        return each(items, "id");
    }

    private static List<String> each(List<JsonNode> items, String member) {
        return items.stream().map(item -> item.get(member).asString()).toList();
    }
}
