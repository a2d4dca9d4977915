package io.lectern.docs.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.docs.schema.MemberTexts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever reads the document learns what each thing in it means. */
class MemberTextsTest extends RunningLectern {
    private JsonNode document;

    @BeforeEach
    void readTheDocument() {
        document = new Api(base(), "").get("/v3/api-docs").body();
    }

    @Test
    void eachSchemaMemberAndParameterSaysWhatItMeans() {
        var silent = new ArrayList<String>();
        document.at("/components/schemas").forEachEntry((name, schema) -> requireText(name, schema, silent));
        collectSilent("", document, silent);

        assertThat(silent).isEmpty();
    }

    @Test
    void nothingIsSaidOfWhatIsNotThere() {
        var said = document.findValuesAsString("description");

        assertThat(MemberTexts.read().all())
                .isNotEmpty()
                .allSatisfy((of, text) ->
                        assertThat(said).as("what the line of " + of + " says").contains(text));
    }

    private static void collectSilent(String at, JsonNode node, List<String> silent) {
        node.path("properties").forEachEntry((name, member) -> requireText(at + " " + name, member, silent));
        if (node.has("in") && node.has("schema")) requireText(at, node, silent);
        if (node.isArray()) node.forEach(each -> collectSilent(at, each, silent));
        else node.forEachEntry((name, each) -> collectSilent(at + "/" + name, each, silent));
    }

    private static void requireText(String what, JsonNode described, List<String> silent) {
        if (described.path("description").asString("").isBlank()) silent.add(what);
    }
}
