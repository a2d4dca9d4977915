package io.lectern.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.kernel.view.ViewTables;
import io.lectern.live.client.StompClient;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class ProjectionReplayTest extends RunningLectern {
    /** Kept for programs of all shapes, though events alone make them. */
    private static final List<String> KEPT = List.of("file.reference");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EventStore store;

    @Autowired
    private TransactionManager transactions;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private List<ViewTables> contexts;

    @Test
    void whatIsReadIsTheSameAfterResetAndReplay() throws Exception {
        var space = space();
        var assignment = assignment(space, true);
        ada.put(assignment + "/title", "{\"title\":\"B\",\"note\":\"n\"}", "If-Match", "\"0\"");
        ada.put(
                assignment + "/schedule",
                "{\"availableFrom\":\"2026-12-01T08:00:00.123456Z\",\"due\":null,\"cutOff\":null}",
                "If-Match",
                "\"1\"");
        ada.put(assignment + "/visibility", "{\"hidden\":false}", "If-Match", "\"2\"");
        ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"EDUCATOR\"}");
        ada.put("/api/spaces/" + space + "/members/dan", "{\"role\":\"STUDENT\"}");
        handInAndMark(space);
        converse(space);
        ada.delete("/api/spaces/" + space + "/members/ben");
        await().until(() -> isConversationOpened(space));
        await().until(this::isCounted);
        var before = rows();
        var seen = ada.get(assignment).text();

        replay();

        assertThat(before)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        assertThat(rows()).isEqualTo(before);
        assertThat(ada.get(assignment).text()).isEqualTo(seen);
    }

    @Test
    void whoListensHearsNothingOfAReplay() throws Exception {
        var space = space();
        assignment(space, false);
        try (var socket = StompClient.connect(live(), ada.token())) {
            var heard =
                    socket.subscribe("/topic/spaces." + space + ".educators").synced();

            replay();
            ada.put("/api/spaces/" + space + "/name", "{\"name\":\"Botany\"}", "If-Match", "\"1\"");

            assertThat(heard.next().get("type").asString()).isEqualTo("space:Renamed");
        }
    }

    /** Which a policy does after the assignment has become visible. */
    private boolean isConversationOpened(String space) {
        var audit = ada.get("/api/spaces/" + space + "/audit?actor=system:assignment-conversation");
        return !audit.body().get("items").isEmpty();
    }

    /** What is counted is counted after the fact. */
    private boolean isCounted() {
        return jdbc.queryForObject("""
                select position = (select max(global_index) from store.domain_event)
                  from audit.usage_position""", Boolean.class);
    }

    private void converse(String space) {
        var text = "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Hello\"}]";
        ada.post("/api/conversations", "{\"participants\":[\"ben\"]," + text + "}");
        var conversation = ada.post("/api/spaces/" + space + "/conversations", "{\"kind\":\"POST\"," + text + "}")
                .location();
        ada.put(conversation + "/pin", "{\"pinned\":true}", "If-Match", "\"0\"");
        var message = ben.post(conversation + "/messages", "{" + text + ",\"anonymous\":true}")
                .location();
        ben.put(message + "/blocks", "{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Bye\"}]}", "If-Match", "\"0\"");
        ada.put(message + "/reactions/%F0%9F%91%8D", "");
        ada.post(message + "/report", "{\"reason\":\"Rude\"}");
        ada.delete(message, "If-Match", "\"1\"");
    }

    private void handInAndMark(String space) {
        var assignment = assignment(space, false);
        var file = ben.upload("essay.txt", "My essay").body().get("file").asString();
        var content = "{\"content\":[{\"type\":\"file\",\"file\":\"%s\",\"name\":\"Essay\"}]}".formatted(file);
        var submission = ben.post(assignment + "/submissions", content).location();
        ada.post(
                submission + "/return",
                "{\"note\":[{\"type\":\"paragraph\",\"text\":\"Again\"}]}",
                "If-Match",
                "\"0\"");
        ben.handIn(assignment, "Better");
        ada.put(submission + "/mark", "{\"points\":null,\"passed\":true,\"feedback\":[],\"handIn\":2}");
        var told = """
                {"type":"similarity:Measured","stream":"similarity-x","ids":{"submission":"%s"},"data":{}}""";
        Api.signInAsService(base(), "sage", "lectern:write:similarity")
                .post("/api/events", told.formatted(submission.substring("/api/submissions/".length())));
        ada.put(
                assignment + "/extensions/ben",
                "{\"until\":\"2126-01-01T00:00:00Z\",\"reason\":\"r\"}",
                "If-Match",
                "\"0\"");
    }

    private void replay() throws Exception {
        // What is counted meanwhile would be there again right after the reset.
        await().until(this::isCounted);
        var head = store.createHeadToken();
        var projections = context.getBeansWithAnnotation(ProcessingGroup.class).values().stream()
                .map(this::adapter)
                .filter(AnnotationEventHandlerAdapter::supportsReset)
                .toList();
        for (var projection : projections) transactions.executeInTransaction(projection::prepareReset);
        assertThat(rows().values()).allMatch(List::isEmpty);
        try (var stream = store.openStream(null)) {
            while (stream.hasNextAvailable()) {
                var event = again(stream.nextAvailable(), head);
                for (var projection : projections) handle(projection, event);
            }
        }
    }

    private static EventMessage<?> again(TrackedEventMessage<?> event, TrackingToken head) {
        var token = ReplayToken.createReplayToken(head, event.trackingToken());
        return new GenericTrackedDomainEventMessage<>(token, (DomainEventMessage<?>) event);
    }

    private void handle(AnnotationEventHandlerAdapter projection, EventMessage<?> event) {
        var unitOfWork = DefaultUnitOfWork.startAndGet(event);
        unitOfWork.attachTransaction(transactions);
        unitOfWork.executeWithResult(() -> projection.handle(event));
    }

    private AnnotationEventHandlerAdapter adapter(Object projection) {
        return new AnnotationEventHandlerAdapter(
                projection, context.getBean(ParameterResolverFactory.class), context.getBean(HandlerDefinition.class));
    }

    private List<String> tables() {
        var views = contexts.stream()
                .flatMap(context -> context.views().stream().map(table -> context.context() + "." + table));
        return Stream.concat(KEPT.stream(), views).toList();
    }

    private Map<String, List<Map<String, Object>>> rows() {
        var rows = new TreeMap<String, List<Map<String, Object>>>();
        for (var table : tables())
            rows.put(
                    table,
                    jdbc.queryForList(
                            "select (to_jsonb(t) - 'moved_by')::text as row from " + table + " t order by 1"));
        return rows;
    }
}
