package io.lectern.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.http.RawHttp;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests that are nearly right, in whatever goes wrong: none is answered with 5xx or with words of the inside. A few
 * by default, always the same; more by {@code -Dlectern.fuzz.requests=34600}, others by {@code -Dlectern.fuzz.seed}.
 */
class FuzzTest extends Sweep {
    private static final Logger log = LoggerFactory.getLogger(FuzzTest.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int REQUESTS = Integer.getInteger("lectern.fuzz.requests", 400);
    private static final int FRESH = 1000;
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");
    private static final List<String> SEGMENTS = List.of(
            "unknown",
            "%20",
            "x".repeat(129),
            "%E2%82%AC",
            "1",
            "0",
            "-1",
            "0x1",
            "99999999999999999999",
            "1e3",
            "%F0%9F%91%8D",
            "..",
            "~",
            "%25",
            "a;b=c",
            "%ED%A0%80",
            "null",
            "system:x",
            "zed",
            "cat",
            "%2A",
            "{}",
            "'",
            "%0A",
            "+");
    private static final List<String> VALUES = List.of(
            "",
            "0",
            "1",
            "-1",
            "200",
            "201",
            "0x10",
            "9223372036854775808",
            "99999999999",
            "1e9",
            "oldest",
            "newest",
            "null",
            "*",
            "%00",
            "%ff",
            "%",
            "%E2%80%AE",
            "a+b",
            "'",
            "%22",
            "2026-11-23T09:00:00Z",
            "2026-11-23",
            "-999999999-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59Z",
            "1577836800000",
            "MCBhYmM",
            "MCAA",
            "~~",
            "/topic/spaces.x.students",
            "/user/queue/live",
            "/topic/**",
            "/user/queue/live.fat",
            "true",
            "A".repeat(3000),
            "Mondschein",
            "(((",
            "a%26b",
            "%5C",
            "!!!",
            "%F0%9F%98%80");
    private static final List<String> NAMES = List.of(
            "limit",
            "after",
            "order",
            "version",
            "at",
            "q",
            "destination",
            "foo",
            "",
            "access_token",
            "%00",
            "wait",
            "dryRun");
    private static final List<String> HEADERS = List.of(
            "If-Match: \"0\"",
            "If-Match: *",
            "If-Match: W/\"0\"",
            "If-Match: \"0\", \"1\"",
            "If-Match: \"999999999999999999999\"",
            "If-Match: ",
            "If-Match: \"-1\"",
            "If-Match: \"0\u00e9\"",
            "If-None-Match: *",
            "If-None-Match: \"0\"",
            "If-None-Match: ,,,",
            "API-Version: 1",
            "API-Version: 2",
            "API-Version: 3",
            "API-Version: x",
            "API-Version: ",
            "Accept: ,,,",
            "Accept: */*",
            "Accept: text/csv",
            "Accept: application/json;q=2",
            "Accept: application/x-ndjson",
            "Accept: \u0001x",
            "Idempotency-Key: k1",
            "Idempotency-Key: ",
            "Idempotency-Key: \u00e9",
            "X-Correlation-Id: \u00e9",
            "X-Correlation-Id: c",
            "Content-Type: text/plain",
            "Content-Type: */*",
            "Content-Type: application/json;charset=utf-16",
            "Content-Type: application/json;charset=x",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Type: application/x-www-form-urlencoded",
            "Range: bytes=0-",
            "Range: bytes=5-1",
            "Range: x",
            "Origin: https://example.org",
            "Origin: null",
            "Access-Control-Request-Method: PUT",
            "If-Modified-Since: never",
            "Accept-Language: x-y-z-\u0007",
            "X-Forwarded-For: x",
            "X-HTTP-Method-Override: DELETE",
            "Cookie: a=b",
            "Forwarded: for=\"",
            "Accept-Charset: utf-16",
            "Prefer: x",
            "Accept-Encoding: x;q=x");
    private static final List<String> JSONS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e2147483647",
            "-1e-2147483648",
            "9223372036854775808",
            "1.005",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u200b\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"\":\"\"}",
            "\"x\"",
            "\"STUDENT\"",
            "\"DIRECT\"",
            "\"2026-11-23T09:00:00Z\"",
            "\"-1\"",
            "\"+999999999-12-31T23:59:59.999999999Z\"",
            "\"zed\"",
            "\"0001-01-01T00:00:00Z\"",
            "\"9999-12-31T23:59:59.999999Z\"",
            "NaN",
            "\"\\uFFFE\"",
            "\"😀\"",
            "[\"ben\",\"ben\"]",
            "{\"type\":\"file\",\"file\":\"x\",\"name\":\"x\"}",
            "{\"type\":\"list\",\"ordered\":true,\"items\":[]}",
            "{\"type\":null}",
            "\"" + "y".repeat(70_000) + "\"",
            "[".repeat(1500),
            "\"" + "z".repeat(300) + "\"",
            "1" + "0".repeat(1200),
            "'x'",
            "0x1",
            "01",
            "\"\\x\"");

    private final Random random = new Random(Long.getLong("lectern.fuzz.seed", 20261125L));
    private List<String> callers;

    @Test
    void nothingIsAnsweredWithAFailureOfLecterns() {
        var dan = as("dan");
        callers = new ArrayList<>(List.of(
                bearer(ada),
                bearer(ada),
                bearer(ada),
                bearer(ben),
                bearer(ben),
                bearer(cat),
                bearer(stranger),
                bearer(dan)));
        callers.addAll(ForgedTokens.insider().refused().values().stream()
                .filter(Objects::nonNull)
                .limit(1)
                .toList());
        var met = new TreeMap<Integer, Integer>();
        for (var request = 1; request <= REQUESTS; request++) {
            if (request % FRESH == 0) furnish();
            met.merge(one(), 1, Integer::sum);
        }
        log.info("{} fuzzed requests: {}", REQUESTS, met);
        assertThat(met.keySet()).allMatch(status -> status < 500).contains(200, 400, 401, 404);
    }

    private int one() {
        var endpoint = any(endpoints);
        var method = chance(12) ? any(METHODS) : endpoint.method();
        var target = target(endpoint);
        var head = new StringBuilder(head(method, target, any(callers), endpoint));
        if (!endpoint.reads() && chance(2))
            head.append("\r\nIf-Match: \"").append(random.nextInt(4)).append('"');
        while (chance(3)) head.append("\r\n").append(any(HEADERS));
        var body = random.nextInt(8) == 0 ? garbage() : body(endpoint, chance(2));
        var answer = http.sendHostile(head.toString(), method.equals("GET") || method.equals("HEAD") ? NOTHING : body);
        check(head + "\n" + new String(body, StandardCharsets.UTF_8), method, answer);
        return answer.status();
    }

    private static void check(String request, String method, RawHttp.QueryResult answer) {
        assertThat(answer.status()).as(request + "\n" + answer.text()).isLessThan(500);
        if (answer.status() < 400) return;
        assertThat(answer.text())
                .as(request)
                .doesNotContain("Exception", "io.lectern", "org.spring", "java.", "jackson", "org.postgres", "select ");
        // What is refused before it reaches the application, and how CORS is refused, is shown elsewhere.
        if (answer.headers().containsKey("x-correlation-id")
                && !answer.text().isEmpty()
                && !answer.text().equals("Invalid CORS request"))
            assertThat(answer.headers()).as(request).containsEntry("content-type", "application/problem+json");
    }

    private String target(Endpoint endpoint) {
        var values = new HashMap<>(furnished.values());
        values.replaceAll((name, value) -> chance(6)
                ? any(SEGMENTS)
                : chance(12) ? any(List.copyOf(furnished.values().values())) : value);
        var target = new StringBuilder(endpoint.path(Map.copyOf(values)));
        var separator = '?';
        for (var name : endpoint.parameters())
            if (chance(2)) {
                target.append(separator).append(name).append('=').append(any(VALUES));
                separator = '&';
            }
        while (chance(4)) {
            target.append(separator)
                    .append(any(NAMES))
                    .append(chance(5) ? "" : "=")
                    .append(any(VALUES));
            separator = '&';
        }
        return target.toString();
    }

    private byte[] body(Endpoint endpoint, boolean changed) {
        if (endpoint.body() == null || endpoint.isUpload() || !changed) return body(endpoint);
        var body = samples.of(endpoint.body());
        var places = HostileTextTest.places(body, "");
        var text = changed(body, any(places));
        while (chance(4))
            text = text.replace(
                    any(List.of("{", "}", "\"", ":", ",", "x", "true")),
                    any(List.of("", "[", "{", "null", "\"", "\n", "\ufeff", "//", "\u00e9", "\\u0041")));
        return text.getBytes(chance(20) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private String changed(JsonNode body, String place) {
        var mark = JSON.valueToTree("@@");
        return switch (random.nextInt(5)) {
            case 0 -> {
                if (body instanceof ObjectNode object && !object.isEmpty())
                    object.remove(any(List.copyOf(object.propertyNames())));
                yield body.toString();
            }
            case 1 ->
                body.toString()
                        .replaceFirst(
                                "\\{",
                                "{\"" + any(List.of("title", "x", "kind", "blocks", "note", "version")) + "\":"
                                        + any(JSONS).replace("\\", "\\\\") + ",");
            default -> HostileTextTest.with(body, place, mark).toString().replace("\"@@\"", any(JSONS));
        };
    }

    private byte[] garbage() {
        var bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T any(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
