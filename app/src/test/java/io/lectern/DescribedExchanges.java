package io.lectern;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.Api.QueryResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Sends what tests send, and holds it and what they get to what the server that answers says of itself. */
public final class DescribedExchanges {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String VERSION = "API-Version";
    private static final List<String> DESCRIBED =
            List.of("/api/", "/demo/", "/.well-known/", "/calendars/", "/sign-in.json", "/asyncapi.json", "/v3/");
    private static final Map<URI, DescribedApi> KNOWN = new ConcurrentHashMap<>();

    private DescribedExchanges() {}

    /** Sends a request without a body, or with one that is no JSON; the body of its answer is read as asked. */
    public static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        return send(request, null, handler);
    }

    /** The same, with the JSON that it carries, or null. */
    public static <T> HttpResponse<T> send(HttpRequest request, @Nullable String json, BodyHandler<T> handler) {
        var response = undescribed(request, handler);
        var text = response.body() instanceof String body ? body : "";
        var answer = new QueryResult(response.statusCode(), response.headers().map(), text);
        var target = request.uri().getRawPath()
                + (request.uri().getRawQuery() == null
                        ? ""
                        : "?" + request.uri().getRawQuery());
        var base = request.uri().resolve("/").toString();
        require(base, request.method(), target, request.headers().map(), json, answer);
        return response;
    }

    /**
     * Fails if an exchange is not as it is described.
     *
     * @param base the address of the server
     * @param target the path and the query, as they were sent
     * @param json the body if it was JSON, else null
     */
    public static void require(
            String base,
            String method,
            String target,
            Map<String, List<String>> headers,
            @Nullable String json,
            QueryResult answer) {
        var exchange = exchange(method, target, headers, json, answer);
        check(base, exchange, api -> api.requireDescribed(exchange));
    }

    /** The same of an answer alone, where what was sent is meant to be wrong. */
    public static void requireAnswer(
            String base, String method, String target, Map<String, List<String>> headers, QueryResult answer) {
        var exchange = exchange(method, target, headers, null, answer);
        check(base, exchange, api -> api.requireAnswerDescribed(exchange));
    }

    /** What does not fit is held to a description read anew: the port may have been that of another server before. */
    private static void check(String base, Exchange exchange, Consumer<DescribedApi> check) {
        if (DESCRIBED.stream().noneMatch(exchange.path()::startsWith)) return;
        var first = exchange.header(VERSION).filter("1"::equals).isPresent();
        var document = URI.create(base).resolve("/v3/api-docs" + (first ? "#1" : ""));
        var known = KNOWN.get(document);
        if (known == null || !holds(known, check)) check.accept(readAnew(document));
    }

    private static boolean holds(DescribedApi known, Consumer<DescribedApi> check) {
        try {
            check.accept(known);
            return true;
        } catch (AssertionError mayBeOfAnotherServer) {
            return false;
        }
    }

    private static DescribedApi readAnew(URI document) {
        var api = read(document);
        KNOWN.put(document, api);
        return api;
    }

    private static Exchange exchange(
            String method,
            String target,
            Map<String, List<String>> headers,
            @Nullable String json,
            QueryResult answer) {
        var parts = target.split("\\?", 2);
        return new Exchange(method, parts[0], names(parts), headers, said(json), answer);
    }

    /** Where no body is described, nothing or an empty object is none. */
    private static @Nullable String said(@Nullable String json) {
        return json == null || json.isBlank() || json.equals("{}") ? null : json;
    }

    private static List<String> names(String[] target) {
        if (target.length == 1) return List.of();
        return Arrays.stream(target[1].split("&"))
                .map(pair -> pair.split("=", 2)[0])
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static DescribedApi read(URI document) {
        var request = HttpRequest.newBuilder(document);
        if (document.getFragment() != null) request.header(VERSION, document.getFragment());
        var text = undescribed(request.build(), BodyHandlers.ofString()).body();
        return new DescribedApi((ObjectNode) JSON.readTree(text));
    }

    private static <T> HttpResponse<T> undescribed(HttpRequest request, BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
