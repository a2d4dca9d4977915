package io.lectern.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.lectern.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events of a space, as a service hears of them that has a token for it alone. */
record FollowedSpace(Api service, String space) {
    static final String NDJSON = "application/x-ndjson";
    private static final Schema CLOUD_EVENT = schema();

    static FollowedSpace thin(String base, String space) {
        return of(base, space, "lectern:read");
    }

    static FollowedSpace fat(String base, String space) {
        return of(base, space, "lectern:read\",\"lectern:read:fat");
    }

    private static FollowedSpace of(String base, String space, String scopes) {
        return new FollowedSpace(new Api(base, token(base, "data", scopes, "\"" + space + "\"", 3600)), space);
    }

    static String token(String base, String service, String scopes, String spaces, int seconds) {
        var who = "{\"service\":\"%s\",\"scopes\":[\"%s\"],\"spaces\":[%s],\"expiresIn\":%s}"
                .formatted(service, scopes, spaces, seconds);
        return new Api(base, "")
                .post("/demo/tokens", who)
                .body()
                .get("accessToken")
                .asString();
    }

    private static Schema schema() {
        try {
            var rules = new ClassPathResource("cloudevents/cloudevents-1.0.json").getContentAsString(UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(rules, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode page(String query) {
        var answer = service.get("/api/events?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        answer.body().get("items").forEach(FollowedSpace::requireCloudEvent);
        return answer.body();
    }

    /** All items after a position, page by page to the head. */
    List<JsonNode> all(String query, String after) {
        var items = new ArrayList<JsonNode>();
        for (var position = after; ; ) {
            var page = page(query + "&after=" + position);
            page.get("items").forEach(items::add);
            if (page.get("position").asString().equals(position)) return items;
            position = page.get("position").asString();
        }
    }

    List<JsonNode> all() {
        return all("limit=200", "");
    }

    /** The only item of a type. */
    JsonNode only(String type) {
        var found = all("types=" + type, "");
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    List<JsonNode> lines(String query) {
        var answer = service.get("/api/events?" + query, "Accept", NDJSON);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(NDJSON));
        return answer.text().lines().map(JsonMapper.shared()::readTree).toList();
    }

    String head() {
        var items = all();
        return items.get(items.size() - 1).get("lecternposition").asString();
    }

    private static void requireCloudEvent(JsonNode item) {
        assertThat(CLOUD_EVENT.validate(item)).as(item.toString()).isEmpty();
        assertThat(CLOUD_EVENT.validate(item.deepCopy().asObject().without("source")))
                .as("the rules refuse what is wrong")
                .isNotEmpty();
    }

    static List<String> types(List<JsonNode> items) {
        return items.stream().map(item -> item.get("type").asString()).toList();
    }

    static List<String> ids(List<JsonNode> items) {
        return items.stream().map(item -> item.get("id").asString()).toList();
    }
}
