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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a document says of the API, and whether an exchange is as it says. */
final class DescribedApi {
    private static final String DOCUMENT = "https://lectern.example/openapi.json";
    private static final Set<String> VALIDATED = Set.of("application/json", "application/problem+json");
    private static final String LINE = "x-itemSchema";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final List<DescribedPath> paths;

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
        require(exchange, true);
    }

    /** Fails if the document does not describe the answer. */
    void requireAnswerDescribed(Exchange exchange) {
        require(exchange, false);
    }

    private void require(Exchange exchange, boolean request) {
        var errors = new ArrayList<String>();
        find(exchange.path()).ifPresentOrElse(path -> check(path, exchange, request, errors), () -> {
            if (exchange.answer().status() < 400) errors.add("its path is not described");
        });
        if (!errors.isEmpty())
            fail(
                    "%s is not as it is described: %s%n%s",
                    exchange, errors, exchange.answer().text());
    }

    private Optional<String> find(String path) {
        return paths.stream()
                .filter(each -> each.pattern().matcher(path).matches())
                .map(DescribedPath::path)
                .findFirst();
    }

    private void check(String path, Exchange exchange, boolean request, List<String> errors) {
        if (exchange.method().equals("OPTIONS")) return;
        var verb = exchange.method().equals("HEAD") ? "get" : exchange.method().toLowerCase(Locale.ROOT);
        var pointer = "/paths/" + escaped(path) + "/" + verb;
        if (document.at(pointer).isMissingNode()) {
            if (exchange.answer().status() < 400) errors.add("its method is not described");
            return;
        }
        checkAnswer(pointer + "/responses/" + exchange.answer().status(), exchange, errors);
        if (request && exchange.answer().status() < 400) checkRequest(pointer, exchange, errors);
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
        var type = mediaType(answer.header("Content-Type"));
        if (type.isEmpty() && answer.text().isEmpty()) return;
        var content = document.at(pointer + "/content");
        if (content.has("*/*")) return;
        if (!content.has(type)) errors.add("its media type is not described: " + type);
        else if (!answer.text().isEmpty()) checkContent(pointer + "/content/" + escaped(type), type, answer, errors);
    }

    private void checkContent(String at, String type, QueryResult answer, List<String> errors) {
        if (VALIDATED.contains(type)) validate(at + "/schema", answer.body(), errors);
        if (!document.at(at + "/" + LINE).isMissingNode())
            answer.text().lines().forEach(line -> validate(at + "/" + LINE, JSON.readTree(line), errors));
    }

    private static String mediaType(Optional<String> header) {
        return header.orElse("").split(";")[0].strip();
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
                            || exchange.header(name).isPresent();
            if (!isThere && parameter.path("required").asBoolean(false)) errors.add(name + " is required");
        }
        if (!unknown.isEmpty()) errors.add("these parameters are not described: " + unknown);
        var content = pointer + "/requestBody/content";
        var body = content + "/application~1json/schema";
        var type = mediaType(exchange.header("Content-Type"));
        if (!document.at(content).isMissingNode() && !document.at(content).has(type))
            errors.add("its body is of a media type that is not described: " + type);
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
