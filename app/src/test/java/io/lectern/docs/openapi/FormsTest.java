package io.lectern.docs.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.Api;
import io.lectern.OwnClasses;
import io.lectern.RunningLectern;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.text.Blocks;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The limits that types say of themselves are those that they hold requests to. */
class FormsTest extends RunningLectern {

    @Autowired
    private JsonMapper json;

    @Test
    void eachTakesItsExampleAndWhatIsJustWithinItsLimitsAndNothingBeyond() {
        var schemas = new Api(base(), "").get("/v3/api-docs").body().at("/components/schemas");
        var types = OwnClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(JsonForm.class))
                .map(type -> type.reflect())
                .filter(type -> schemas.has(type.getSimpleName()))
                .filter(FormsTest::isInBodies)
                .toList();

        assertThat(types).hasSizeGreaterThan(15).allSatisfy(type -> {
            var schema = schemas.get(type.getSimpleName());
            for (var example : schema.path("examples")) takes(type, example);
            if (schema.path("type").asString("").equals("string")) text(type, schema);
            if (schema.has("maximum")) number(type, schema);
            if (schema.has("minItems")) refuses(type, json.createArrayNode());
        });
    }

    /** Others are spelled in paths and query strings alone. */
    private static boolean isInBodies(Class<?> type) {
        return type.getAnnotation(JsonForm.class).schema().isEmpty()
                && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private void text(Class<?> type, JsonNode schema) {
        if (schema.has("minLength")) refuses(type, json.valueToTree(""));
        if (schema.has("pattern")) refuses(type, json.valueToTree(schema.has("maxLength") ? " " : "ä"));
        if (!schema.has("maxLength")) return;
        var most = schema.get("maxLength").asInt();
        takes(type, json.valueToTree("x".repeat(most)));
        takes(type, json.valueToTree("👍".repeat(most)));
        refuses(type, json.valueToTree("x".repeat(most + 1)));
    }

    private void number(Class<?> type, JsonNode schema) {
        var most = schema.get("maximum").asInt();
        takes(type, json.valueToTree(most));
        refuses(type, json.valueToTree(most + 1));
        var least = schema.path("exclusiveMinimum").asInt(schema.path("minimum").asInt() - 1);
        refuses(type, json.valueToTree(least));
    }

    @Test
    void aListOfBlocksHasAsManyAsItSays() {
        var blocks = new Api(base(), "").get("/v3/api-docs").body().at("/components/schemas/Blocks");
        var most = blocks.get("maxItems").asInt();
        var type = Blocks.class;

        takes(type, json.valueToTree(blocksOf(most)));
        refuses(type, json.valueToTree(blocksOf(most + 1)));
    }

    private List<JsonNode> blocksOf(int number) {
        return Collections.nCopies(number, json.readTree("{\"type\":\"paragraph\",\"text\":\"x\"}"));
    }

    private void takes(Class<?> type, JsonNode value) {
        assertThat(json.treeToValue(value, type)).as(type + " " + value).isNotNull();
    }

    private void refuses(Class<?> type, JsonNode value) {
        assertThatThrownBy(() -> json.treeToValue(value, type))
                .as(type + " " + value)
                .isInstanceOf(Exception.class);
    }
}
