package io.lectern;

import io.lectern.Api.QueryResult;
import io.lectern.DescribedApi.Exchange;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Holds what the tests send and get to what the server that answers says of itself. */
final class DescribedExchanges {
    private static final String VERSION = "API-Version";
    private static final Map<URI, DescribedApi> KNOWN = new ConcurrentHashMap<>();

    private DescribedExchanges() {}

    static void require(String base, HttpRequest request, String json, QueryResult answer) {
        var path = request.uri().getRawPath();
        if (Stream.of("/api/", "/demo/", "/.well-known/").noneMatch(path::startsWith)) return;
        var first = request.headers().firstValue(VERSION).filter("1"::equals).isPresent();
        var exchange = new Exchange(
                request.method(), path, names(request.uri()), request.headers().map(), said(json), answer);
        KNOWN.computeIfAbsent(URI.create(base + "/v3/api-docs" + (first ? "#1" : "")), DescribedExchanges::read)
                .requireDescribed(exchange);
    }

    /** Where no body is described, nothing or an empty object is none. */
    private static String said(String json) {
        return json == null || json.isBlank() || json.equals("{}") ? null : json;
    }

    private static List<String> names(URI uri) {
        if (uri.getRawQuery() == null) return List.of();
        return Arrays.stream(uri.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2)[0])
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static DescribedApi read(URI document) {
        var request = HttpRequest.newBuilder(document);
        if (document.getFragment() != null) request.header(VERSION, document.getFragment());
        return new DescribedApi((ObjectNode) Api.answer(request.build()).body());
    }
}
