package io.lectern.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.stream.Categories;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.socket.CloseStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document says what there is, and nothing else. */
class AsyncApiTest extends RunningLectern {
    private static final String DOCUMENT = "https://lectern.example/asyncapi.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private Categories categories;

    private JsonNode document;

    @BeforeEach
    void readWithoutAToken() {
        var answer = new Api(base(), "").get("/asyncapi.json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).hasValue("application/json");
        document = answer.body();
    }

    @Test
    void itIsAsAsyncApiWantsIt() throws Exception {
        var rules = new ClassPathResource("asyncapi/asyncapi-3.0.0.json").getContentAsString(UTF_8);
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(rules, InputFormat.JSON);

        assertThat(schema.validate(document)).isEmpty();
        var broken = document.deepCopy().asObject().without("info");
        assertThat(schema.validate(broken)).as("the rules refuse what is wrong").isNotEmpty();
    }

    @Test
    void everyMessageHasATitleAndAnExampleThatIsAsItSays() {
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7, builder -> builder.schemas(Map.of(DOCUMENT, document.toString())));
        document.at("/components/messages").forEachEntry((name, message) -> {
            assertThat(message.path("title").asString("")).as(name).isNotBlank();
            var schema = registry.getSchema(SchemaLocation.of(DOCUMENT + "#/components/messages/" + name + "/payload"));
            assertThat(message.path("examples")).as(name).isNotEmpty();
            for (var example : message.get("examples"))
                assertThat(schema.validate(example.get("payload")))
                        .as(name + " " + example)
                        .isEmpty();
        });
        assertThat(document.at("/channels").valueStream()).allMatch(channel -> channel.has("title"));
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
    void everyTypeOfEventIsDescribedAndNoOther() throws Exception {
        var chosen = new ClassPathResource("wire-names.txt")
                .getContentAsString(UTF_8)
                .lines()
                .map(line -> line.split(" ")[0])
                .toList();

        var described = document.at("/components/messages")
                .valueStream()
                .map(message -> message.get("name").asString())
                .filter(name -> name.contains(":") && !name.startsWith("live:"))
                .collect(Collectors.toSet());

        assertThat(described).containsExactlyInAnyOrderElementsOf(chosen);
    }

    @Test
    void whatIsToldIsWhatIsStored() {
        var facts = categories.eventTypes().stream()
                .flatMap(category -> category.types().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        facts.forEach((type, record) -> {
            var fact = DocumentedEvent.of(type, record);
            var members = Arrays.stream(record.getRecordComponents())
                    .map(member -> member.getName())
                    .toList();
            for (var reader : fact.audience())
                assertThat(fact.fat(reader)
                                .at("/payload/properties/data/properties")
                                .propertyNames())
                        .as(type)
                        .containsAll(members);
            assertThat(fact.disclosure().isShownTo(Channel.Kind.EDUCATORS))
                    .as(type)
                    .isEqualTo(fact.audience().contains(Channel.Kind.EDUCATORS));
            if (fact.disclosure().isShownTo(Channel.Kind.EDUCATORS))
                assertThat(fact.disclosure().withheldAtTimes(Channel.Kind.EDUCATORS))
                        .as(type)
                        .allSatisfy(member -> assertThat(members).contains(member));
        });
    }

    @Test
    void everyCloseCodeAndEveryWordOfAnErrorIsSaid() throws Exception {
        var codes = document.at("/servers/live/x-close-codes").propertyNames();
        var words = JSON.convertValue(document.at("/servers/live/x-errors"), String[].class);

        for (var ending : Class.forName("io.lectern.live.session.CloseReason").getEnumConstants()) {
            var status = (CloseStatus) get(ending, "status");
            if (status.getCode() >= 4000) assertThat(codes).contains(String.valueOf(status.getCode()));
            if (get(ending, "word") instanceof String word) assertThat(words).contains(word);
        }
    }

    private static Object get(Object ending, String name) {
        var field = ReflectionUtils.findField(ending.getClass(), name);
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, ending);
    }
}
