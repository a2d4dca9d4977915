package io.lectern.docs.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.lectern.Api;
import io.lectern.RunningLectern;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The document says what there is, all of it, and nothing else; that it is true, every test that asks shows. */
class OpenApiTest extends RunningLectern {
    private static final String DOCUMENT = "https://lectern.example/openapi.json";

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private JsonNode document;

    @BeforeEach
    void readWithoutAToken() {
        var answer = new Api(base(), "").get("/v3/api-docs");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).hasValue("application/json");
        document = answer.body();
    }

    @Test
    void itIsAsOpenApiWantsIt() throws Exception {
        var rules = new ClassPathResource("openapi/openapi-3.1.json").getContentAsString(UTF_8);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(rules, InputFormat.JSON);

        assertThat(schema.validate(document)).isEmpty();
        var broken = document.deepCopy().asObject().without("info");
        assertThat(schema.validate(broken)).as("the rules refuse what is wrong").isNotEmpty();
    }

    /** Types of clients are generated from it. */
    @Test
    void theBuildLeavesItAsAFile() throws Exception {
        Files.writeString(Path.of("target/openapi.json"), document.toPrettyString());

        assertThat(Path.of("target/openapi.json")).isNotEmptyFile();
    }

    /** Clients that are generated would read it as text, or as JSON, and could not. */
    @ParameterizedTest
    @CsvSource({
        "/api/files/{file}, */*, binary",
        "/api/me/data, application/zip, binary",
        "/api/assignments/{assignment}/submissions.zip, application/zip, binary",
        "/api/assignments/{assignment}/grades.csv, text/csv,"
    })
    void aDownloadSaysWhetherItIsBytesAndWhatItIsCalled(String path, String type, String format) {
        var answer = document.get("paths").get(path).get("get").get("responses").get("200");
        var schema = answer.get("content").get(type).get("schema");

        assertThat(schema.path("type").asString("")).isEqualTo("string");
        assertThat(schema.path("format").asString(null)).isEqualTo(format);
        assertThat(answer.get("headers").has("Content-Disposition")).isTrue();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void everyEndpointIsDescribedAndNoOther() {
        var endpoints = Endpoint.of(requestMappingHandlerMapping).stream()
                .map(Endpoint::toString)
                .toList();

        assertThat(OperationTexts.read().keySet())
                .as("the lines of openapi/*.txt in the resources of the modules")
                .containsExactlyInAnyOrderElementsOf(endpoints);
        assertThat(operations()).hasSameSizeAs(endpoints);
    }

    @Test
    void everyOperationHasAnIdOfItsOwnASummaryAndARealAnswer() {
        var ids = new ArrayList<String>();
        var tags = document.get("tags").findValuesAsString("name");
        for (var operation : operations()) {
            ids.add(operation.get("operationId").asString());
            assertThat(operation.get("summary").asString()).isNotBlank();
            assertThat(tags).contains(operation.get("tags").get(0).asString());
            assertThat(operation.get("responses").propertyNames()).anyMatch(status -> status.startsWith("2"));
        }
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][A-Za-z]+"));
    }

    /** What may hold anything says why; all else says what it holds. */
    @Test
    void noSchemaIsABareObject() {
        assertThat(document.at("/components/schemas").properties()).allSatisfy(schema -> {
            var said = schema.getValue();
            if (said.path("type").asString("").equals("object"))
                assertThat(said.has("properties") || said.has("description"))
                        .as(schema.getKey())
                        .isTrue();
        });
        assertThat(document.at("/components/schemas").propertyNames())
                .doesNotContain("Outcome", "Answer", "Object", "VersionedResult");
    }

    @Test
    void everyExampleIsAsItsSchemaWantsIt() {
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(DOCUMENT, document.toString())));
        var examples = new ArrayList<String>();
        document.at("/components/schemas").forEachEntry((name, described) -> {
            var schema = registry.getSchema(SchemaLocation.of(DOCUMENT + "#/components/schemas/" + name));
            for (var example : described.path("examples")) {
                examples.add(name);
                assertThat(schema.validate(example)).as(name + " " + example).isEmpty();
            }
        });
        assertThat(examples).contains("Assignment", "NewAssignment", "AssignmentPage", "StaleVersionProblem");
    }

    @Test
    void eachVersionOfTheApiIsDescribedByItsOwnNames() {
        var first = new Api(base(), "").get("/v3/api-docs", "API-Version", "1").body();

        assertThat(first.at("/components/schemas/Assignment/properties").propertyNames())
                .contains("classroom")
                .doesNotContain("space");
        assertThat(document.at("/components/schemas/Assignment/properties").propertyNames())
                .contains("space")
                .doesNotContain("classroom");
    }

    @Test
    void whatDiffersByRoleIsOneOfTheirs() {
        var answer = document.at("/paths/~1api~1assignments~1{assignment}/get/responses/200")
                .at("/content/application~1json/schema/oneOf");

        assertThat(answer.findValuesAsString("$ref"))
                .containsExactlyInAnyOrder("#/components/schemas/Assignment", "#/components/schemas/StudentAssignment");
    }

    private List<JsonNode> operations() {
        return document.at("/paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .toList();
    }
}
