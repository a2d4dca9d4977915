package io.lectern;

import static io.lectern.kernel.text.Json.JSON;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.lectern.Api.QueryResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a document says of the API, and whether an exchange is as it says. */
final class DescribedApi {
    private static final String DOCUMENT = "https://lectern.example/openapi.json";
    private static final Set<String> VALIDATED = Set.of("application/json", "application/problem+json");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final List<DescribedPath> paths;

    private record DescribedPath(String path, Pattern pattern) {
        static DescribedPath of(String path) {
            var parts = VARIABLE.splitAsStream(path).map(Pattern::quote).toList();
            var end = path.endsWith("}") ? "[^/]+" : "";
            return new DescribedPath(path, Pattern.compile(String.join("[^/]+", parts) + end));
        }

        long variables() {
            return path.chars().filter(letter -> letter == '{').count();
        }
    }

    DescribedApi(ObjectNode document) {
        close(document.at("/components/schemas"));
        this.document = document;
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(DOCUMENT, document.toString())));
        this.paths = document.at("/paths").propertyNames().stream()
                .map(DescribedPath::of)
                .sorted(Comparator.comparing(DescribedPath::variables))
                .toList();
    }

    /** A member that nobody described is to be found, though clients are to pass over it. */
    private static void close(JsonNode schemas) {
        for (var schema : schemas)
            if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties"))
                object.put("additionalProperties", false);
    }

    /** Fails if the document does not describe this. */
    void requireDescribed(Exchange exchange) {
        var errors = new ArrayList<String>();
        find(exchange.path()).ifPresentOrElse(path -> check(path, exchange, errors), () -> {
            if (exchange.answer().status() < 400) errors.add("its path is not described");
        });
        if (!errors.isEmpty())
            fail(
                    "%s is not as it is described: %s%n%s",
                    exchange, errors, exchange.answer().text());
    }

    /**
     * What was sent and what came back.
     *
     * @param query the names of the parameters
     * @param json the body if it was JSON, else null
     */
    record Exchange(
            String method,
            String path,
            List<String> query,
            Map<String, List<String>> headers,
            String json,
            QueryResult answer) {
        @Override
        public String toString() {
            return method + " " + path + query + " " + answer.status();
        }
    }

    private Optional<String> find(String path) {
        return paths.stream()
                .filter(each -> each.pattern().matcher(path).matches())
                .map(DescribedPath::path)
                .findFirst();
    }

    private void check(String path, Exchange exchange, List<String> errors) {
        var verb = exchange.method().equals("HEAD") ? "get" : exchange.method().toLowerCase(Locale.ROOT);
        var pointer = "/paths/" + escaped(path) + "/" + verb;
        if (document.at(pointer).isMissingNode()) {
            if (exchange.answer().status() < 400) errors.add("its method is not described");
            return;
        }
        checkAnswer(pointer + "/responses/" + exchange.answer().status(), exchange, errors);
        if (exchange.answer().status() < 400) checkRequest(pointer, exchange, errors);
    }

    private void checkAnswer(String at, Exchange exchange, List<String> errors) {
        if (document.at(at).isMissingNode()) {
            errors.add("its status is not described");
            return;
        }
        var pointer = resolved(at);
        var answer = exchange.answer();
        document.at(pointer + "/headers").forEachEntry((name, header) -> {
            if (document.at(resolved(pointer + "/headers/" + name))
                            .path("required")
                            .asBoolean(false)
                    && answer.header(name).isEmpty()) errors.add("there is no header " + name);
        });
        if (exchange.method().equals("HEAD") || answer.text().isEmpty()) return;
        var type = answer.header("Content-Type").orElse("").split(";")[0];
        var content = document.at(pointer + "/content");
        if (content.has("*/*") || content.has(type) && !VALIDATED.contains(type)) return;
        if (!content.has(type)) errors.add("its media type is not described: " + type);
        else validate(pointer + "/content/" + escaped(type) + "/schema", answer.body(), errors);
    }

    private void checkRequest(String pointer, Exchange exchange, List<String> errors) {
        var unknown = new ArrayList<>(exchange.query());
        for (var i = 0; i < document.at(pointer + "/parameters").size(); i++) {
            var parameter = document.at(resolved(pointer + "/parameters/" + i));
            var name = parameter.get("name").asString();
            var isQuery = parameter.get("in").asString().equals("query");
            var isThere = isQuery
                    ? unknown.removeIf(name::equals)
                    : !parameter.get("in").asString().equals("header")
                            || exchange.headers().containsKey(name);
            if (!isThere && parameter.path("required").asBoolean(false)) errors.add(name + " is required");
        }
        if (!unknown.isEmpty()) errors.add("these parameters are not described: " + unknown);
        var body = pointer + "/requestBody/content/application~1json/schema";
        if (exchange.json() != null) {
            if (document.at(body).isMissingNode()) errors.add("its body is not described");
            else validate(body, JSON.readTree(exchange.json()), errors);
        }
    }

    private void validate(String pointer, JsonNode value, List<String> errors) {
        var schema =
                schemas.computeIfAbsent(pointer, of -> registry.getSchema(SchemaLocation.of(DOCUMENT + "#" + pointer)));
        schema.validate(value).forEach(error -> errors.add(error.getInstanceLocation() + " " + error.getMessage()));
    }

    private String resolved(String pointer) {
        var reference = document.at(pointer).path("$ref").asString("");
        return reference.isEmpty() ? pointer : reference.substring(1);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
