package io.lectern.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Null in every array, and text that cannot be shown in every string, query parameter, cursor and claim. */
class HostileTextTest extends Sweep {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> HOSTILE = List.of("\\u0000", "a\\u001bb", "\\ud800", "\\udc00x", "\\u0085");
    private static final List<String> HOSTILE_ESCAPES = List.of("a%1Bb", "%ED%A0%80", "%ff", "%", "%C2%85");

    @Test
    void everyStringOfEveryBodyIsRefusedWithTextThatCannotBeShown() {
        var tried = 0;
        for (var endpoint : endpoints) {
            if (endpoint.body() == null) continue;
            for (var place : places(samples.of(endpoint.body()), ""))
                for (var hostile : List.of(HOSTILE.get(0), HOSTILE.get(1 + tried % (HOSTILE.size() - 1)))) {
                    var body = samples.of(endpoint.body());
                    if (!body.at(place).isString()) continue;
                    var text =
                            with(body, place, JSON.valueToTree("@")).toString().replace("\"@\"", "\"" + hostile + "\"");
                    assertRefused(endpoint, text, place);
                    tried++;
                }
        }
        assertThat(tried).isGreaterThan(150);
    }

    @Test
    void everyArrayOfEveryBodyIsRefusedWithNullInIt() {
        var tried = 0;
        for (var endpoint : endpoints) {
            if (endpoint.body() == null || endpoint.body() == ObjectNode.class) continue;
            for (var place : places(samples.of(endpoint.body()), "")) {
                var body = samples.of(endpoint.body());
                if (!(body.at(place) instanceof ArrayNode array)) continue;
                array.insertNull(0);
                assertRefused(endpoint, body.toString(), place);
                assertRefused(
                        endpoint,
                        with(body, place, JSON.createArrayNode().addNull()).toString(),
                        place);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(10);
    }

    @Test
    void everyQueryParameterIsRefusedWithTextThatCannotBeShown() {
        var tried = 0;
        for (var endpoint : endpoints)
            for (var name : endpoint.parameters())
                for (var hostile : List.of("%00", HOSTILE_ESCAPES.get(tried++ % HOSTILE_ESCAPES.size()))) {
                    var target = endpoint.path(furnished.values()) + "?" + name + "=" + hostile;
                    var answer = http.send(head(endpoint.method(), target, bearer(ada), endpoint), body(endpoint));

                    assertThat(answer.status())
                            .as("%s ?%s=%s", endpoint, name, hostile)
                            .isEqualTo(400);
                    assertThat(answer.text()).contains("urn:lectern:problem:validation");
                }
    }

    @Test
    void everyListRefusesACursorThatIsNotItsOwn() {
        var service = Api.signInAsService(base(), "sage", "lectern:read");
        var lists = 0;
        for (var endpoint : endpoints) {
            if (!endpoint.isList()) continue;
            lists++;
            for (var cursor : cursors()) {
                var target = endpoint.path(furnished.values()) + "?destination=/user/queue/live&q=x&after=" + cursor;
                var caller = endpoint.pattern().equals("/api/events") ? service : ada;
                var answer = http.send(head(endpoint.method(), target, bearer(caller), endpoint), NOTHING);

                assertThat(answer.status())
                        .as("%s after %s: %s", endpoint, cursor, answer.text())
                        .isIn(400, 410);
            }
        }
        assertThat(lists).isGreaterThan(13);
    }

    private static List<String> cursors() {
        var texts = new ArrayList<String>(List.of("~", "99999999999999999999"));
        for (var spelt : List.of("0 a\0b", "0 pa 1:1:\0"))
            texts.add(Base64.getUrlEncoder().withoutPadding().encodeToString(spelt.getBytes(StandardCharsets.UTF_8)));
        return texts;
    }

    @Test
    void aTokenWhoseNameIsHostileIsOfSomebodyAllTheSame() {
        var names = List.of("a\0b", "\0", "\u001b[31m", "\ud800", "x".repeat(300), List.of("a", "\0"), 7, true);
        for (var name : names) {
            var token =
                    ForgedTokens.insider().sign(ForgedTokens.claims("hostile").claim("name", name));
            var hostile = new Api(base(), token);

            for (var path : List.of("/api/me", "/api/spaces", "/api/conversations"))
                assertThat(hostile.get(path).status())
                        .as("%s of %s", path, name)
                        .isEqualTo(200);
            assertThat(hostile.get("/api/me").text()).doesNotContain("\\u0000").doesNotContain("\\u001");
        }
    }

    private void assertRefused(Endpoint endpoint, String body, String place) {
        var target = endpoint.path(furnished.values());
        var answer = http.send(
                head(endpoint.method(), target, bearer(stranger), endpoint), body.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).as("%s with %s", endpoint, body).isEqualTo(400);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(JSON.readTree(answer.text()).at("/errors/0/field").asString())
                .as(place)
                .isNotBlank();
    }

    /** The JSON pointers of everything in a body. */
    static List<String> places(JsonNode node, String at) {
        var all = new ArrayList<String>();
        if (!at.isEmpty()) all.add(at);
        for (var index = 0; index < (node.isArray() ? node.size() : 0); index++)
            all.addAll(places(node.get(index), at + "/" + index));
        if (node.isObject())
            node.properties().forEach(member -> all.addAll(places(member.getValue(), at + "/" + member.getKey())));
        return all;
    }

    /** The body with something else in a place. */
    static JsonNode with(JsonNode body, String place, JsonNode other) {
        var parent = body.at(place.substring(0, place.lastIndexOf('/')));
        var last = place.substring(place.lastIndexOf('/') + 1);
        if (parent instanceof ArrayNode array) array.set(Integer.parseInt(last), other);
        if (parent instanceof ObjectNode object) object.set(last, other == null ? NullNode.getInstance() : other);
        return body;
    }
}
