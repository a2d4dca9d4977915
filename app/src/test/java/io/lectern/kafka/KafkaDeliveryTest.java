package io.lectern.kafka;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.kafka.TestKafka.Heard;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a real Kafka is told, also one that stops, by nodes that come and go. */
@Timeout(120)
@ExtendWith(OutputCaptureExtension.class)
class KafkaDeliveryTest extends RunningLectern {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int BATCH = 100;
    private static final String AWAY = "Kafka takes no events, and they wait in the store";
    private static final String BACK = "Kafka takes events again";

    private static TestKafka kafka;

    private final List<AnnotationConfigApplicationContext> nodes = new ArrayList<>();
    private final String run = UUID.randomUUID().toString();
    private MeterRegistry meters;
    private Api quiz;
    private String space;

    @Autowired
    private ApplicationContext lectern;

    @Autowired
    private JdbcTemplate stored;

    /** After Lectern, which has Kafka's own log be quiet. */
    @BeforeAll
    static void startKafka(@Autowired ApplicationContext started) {
        kafka = TestKafka.start();
    }

    @AfterAll
    static void endKafka() {
        kafka.close();
    }

    @BeforeEach
    void begin() {
        quiz = Api.signInAsService(base(), "quiz", "lectern:write:quiz");
        space = space();
        kafka.deleteTopics();
        stored.update("update store.kafka_position set position = ?", head());
    }

    @AfterEach
    void end() {
        nodes.forEach(AnnotationConfigApplicationContext::close);
    }

    @Test
    void withoutTheSettingThereIsNothingOfIt() {
        assertThat(lectern.getBeanNamesForType(KafkaDelivery.class)).isEmpty();
        assertThat(Stream.of(lectern.getBeanDefinitionNames())
                        .map(lectern::getType)
                        .filter(Objects::nonNull)
                        .map(Class::getName))
                .contains(KafkaSettings.class.getName())
                .noneMatch(name -> name.startsWith("org.springframework.kafka") || name.startsWith("org.apache.kafka"));
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("lectern-kafka");
    }

    @Test
    void allEventsAreThereFromTheFirstOnAsTheFeedTellsThem() {
        stored.update("update store.kafka_position set position = 0");
        ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"Essay\"}", "X-Correlation-Id", "ada-types");

        node();
        awaitAllSent();

        var heard = kafka.all(KafkaRecords.ALL);
        var told = feed("lectern:read");
        assertThat(heard).extracting(Heard::id).doesNotHaveDuplicates();
        assertThat(byId(heard.stream().<JsonNode>map(Heard::event))).isEqualTo(byId(told.stream()));
        assertThat(heard).allMatch(each -> each.key().equals(each.stream()));
        var streams =
                told.stream().collect(groupingBy(each -> each.get("subject").asString()));
        heard.stream()
                .collect(groupingBy(Heard::stream))
                .forEach((stream, theirs) -> assertThat(theirs)
                        .extracting(Heard::id)
                        .isEqualTo(streams.get(stream).stream()
                                .map(each -> each.get("id").asString())
                                .toList()));
        assertThat(heard.toString()).doesNotContain("Essay", "ada-types", "lecternactor");
        assertThat(count("lectern.kafka.delivered") + count("lectern.kafka.undeliverable"))
                .isEqualTo(heard.size() + directed());
        assertThat(meters.get("lectern.kafka.lag").gauge().value()).isZero();
    }

    private double count(String counter) {
        return meters.get(counter).counter().count();
    }

    /** Each is in the topic of each service that it names. */
    private long directed() {
        return stored.queryForObject(
                "select count(*) from store.event_audience where channel like 'service:%'", Long.class);
    }

    @Test
    void withDetailTheySayWhatTheFeedSays() {
        node("lectern.kafka.detail=fat");
        assignment(space, true);
        var question =
                "{\"kind\":\"QUESTION\",\"anonymous\":true,\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Why?\"}]}";
        assertThat(ben.post("/api/spaces/" + space + "/conversations", question).status())
                .isEqualTo(201);
        awaitAllSent();

        var heard = kafka.all(KafkaRecords.ALL);
        var told = byId(feed("lectern:read", "lectern:read:fat").stream());
        assertThat(heard)
                .hasSizeGreaterThan(1)
                .allSatisfy(each -> assertThat(told.get(each.id())).isEqualTo(each.event()));
        assertThat(heard.toString())
                .contains("Essay", "\"lecternactor\":\"ada\"", "Why?")
                .doesNotContain("\"ben\"");
    }

    @Test
    void whatIsDirectedToServicesIsForTheirTopicsAlone() {
        node();
        var id = UUID.randomUUID().toString();
        push("'id':'%s','audience':{'services':['grader','not|a|topic']}".formatted(id), "grades");
        push("'audience':{'educators':['%s']}".formatted(space), "others");
        awaitAllSent();

        assertThat(kafka.all("lectern.to.grader")).extracting(Heard::id).contains(id);
        assertThat(kafka.all(KafkaRecords.ALL)).extracting(Heard::id).doesNotContain(id);
        assertThat(kafka.all(KafkaRecords.ALL)).extracting(Heard::stream).contains("quiz-others-" + run);
        assertThat(meters.get("lectern.kafka.undeliverable").counter().count()).isOne();
    }

    @Test
    void everyEventArrivesInOrderThoughKafkaStopsAndNodesEnd(CapturedOutput output) {
        var first = node();
        pushBatches(5);
        kafka.stopBroker();
        pushBatches(5);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(output.getOut()).contains(AWAY));
        assertThat(meters.get("lectern.kafka.lag").gauge().value()).isPositive();
        kafka.startBroker();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(output.getOut()).contains(BACK));
        assertThat(count(output, AWAY)).isOne();
        assertThat(count(output, BACK)).isOne();

        var second = node();
        pushBatches(5);
        first.close();
        pushBatches(5);
        second.close();
        stored.update("update store.kafka_position set holder = 'dead', held_until = now() + interval '5 seconds'");
        var dead = stored.queryForObject("select position from store.kafka_position", Long.class);
        node();
        pushBatches(1);
        assertThat(stored.queryForObject("select position from store.kafka_position", Long.class))
                .isEqualTo(dead);
        awaitAllSent();

        assertEachStreamIsWhole(21 * BATCH);
    }

    /** Repeats are told by their ids; what is left without them is in order. */
    private void assertEachStreamIsWhole(int events) {
        var streams = kafka.all(KafkaRecords.ALL).stream()
                .filter(each -> each.stream().endsWith(run))
                .collect(groupingBy(Heard::stream));
        assertThat(streams).hasSize(10);
        var all = 0;
        for (var heard : streams.values()) {
            var ids = new LinkedHashSet<String>();
            var versions = heard.stream()
                    .filter(each -> ids.add(each.id()))
                    .map(each -> each.event().get("lecternversion").asInt())
                    .toList();
            assertThat(versions)
                    .isEqualTo(IntStream.range(0, versions.size()).boxed().toList());
            all += versions.size();
        }
        assertThat(all).isEqualTo(events);
    }

    private void pushBatches(int batches) {
        for (var batch = 0; batch < batches; batch++) {
            var events = IntStream.range(0, BATCH)
                    .mapToObj(n -> event("'audience':{}", Integer.toString(n % 10)))
                    .toList();
            assertThat(quiz.post("/api/events", events.toString()).status()).isEqualTo(201);
        }
    }

    private void push(String members, String stream) {
        assertThat(quiz.post("/api/events", event(members, stream)).status()).isEqualTo(201);
    }

    private String event(String members, String stream) {
        return "{'type':'quiz:Finished','stream':'quiz-%s-%s','ids':{'space':'%s'},'data':{'score':1},%s}"
                .formatted(stream, run, space, members)
                .replace('\'', '"');
    }

    /** As a node of its own, on the same database. */
    private AnnotationConfigApplicationContext node(String... settings) {
        meters = new SimpleMeterRegistry();
        var node = new AnnotationConfigApplicationContext();
        nodes.add(node);
        node.setParent(lectern);
        TestPropertyValues.of(settings)
                .and("lectern.kafka.bootstrap-servers=" + kafka.servers())
                .applyTo(node);
        node.getBeanFactory().registerSingleton(lectern.getBeanNamesForType(MeterRegistry.class)[0], meters);
        node.register(KafkaConfiguration.class);
        node.refresh();
        return node;
    }

    private void awaitAllSent() {
        var head = head();
        await().atMost(PATIENCE)
                .until(() -> stored.queryForObject("select position from store.kafka_position", Long.class) >= head);
    }

    private long head() {
        return stored.queryForObject("select max(global_index) from store.domain_event", Long.class);
    }

    private List<JsonNode> feed(String... scopes) {
        var reader = Api.signInAsService(base(), "reader-" + run, scopes);
        return reader.get("/api/events", "Accept", "application/x-ndjson")
                .text()
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private static Map<String, JsonNode> byId(Stream<JsonNode> events) {
        return events.collect(toMap(each -> each.get("id").asString(), each -> each));
    }

    private static int count(CapturedOutput output, String sentence) {
        return output.getOut().split(Pattern.quote(sentence), -1).length - 1;
    }
}
