package io.lectern.golden;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.stream.Categories;
import io.lectern.kernel.stream.Reducer;
import io.lectern.kernel.stream.State;
import io.lectern.kernel.stream.StreamHistory;
import io.lectern.store.log.StoredRow;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was stored once is read for ever: one example of every event in every revision, through all that reads it. */
class GoldenEventsTest {
    private static final GoldenLectern LECTERN = GoldenLectern.running();
    private static final String TO_RECORD = """
            There is no stored example of what is listed. Run
              mvn -o test -pl app -am -Dtest=GoldenRecording -Dsurefire.failIfNoSpecifiedTests=false
            copy both files from app/target/golden to app/src/test/resources/golden, and never change them again. If
            EveryAction does nothing that leads to the event, add it there first.""";

    private final Categories categories = LECTERN.context.getBean(Categories.class);
    private final EventStore store = LECTERN.context.getBean(EventStore.class);

    @Test
    void thereIsAnExampleOfEveryEventInEveryRevision() {
        var wanted = new TreeSet<String>();
        categories
                .eventTypes()
                .forEach(category -> category.types().forEach((type, event) -> {
                    for (var revision = 1; revision <= EventTypes.revisionOf(event); revision++)
                        wanted.add(type + " " + revision);
                }));

        wanted.removeAll(LECTERN.events().stream()
                .map(event -> event.type() + " " + (event.revision() == null ? "1" : event.revision()))
                .collect(toSet()));

        assertThat(wanted).as(TO_RECORD).isEmpty();
    }

    @Test
    void theLinesAreAsTheyWereStored() {
        for (var file : LECTERN.files)
            assertThat(file.events().stream().map(event -> new String(event.line(), StandardCharsets.UTF_8)))
                    .isEqualTo(GoldenFile.lines(file.name() + GoldenFile.EVENTS));
    }

    @Test
    void everyEventIsReadAsItsRecordOfTodayWithAllThatItMustHave() {
        var read = streams().stream()
                .flatMap(stream -> store.readEvents(stream).asStream())
                .toList();

        assertThat(read.stream().map(DomainEventMessage::getIdentifier))
                .containsAll(LECTERN.events().stream().map(StoredRow::id).toList());
        assertThat(read)
                .allSatisfy(event -> assertThat(missing(event.getPayload()))
                        .as("members without a value in the %s %s", event.getPayloadType(), event.getIdentifier())
                        .isEmpty());
    }

    @Test
    void everyViewIsAsTheHistorySays() {
        var history = LECTERN.context.getBean(StreamHistory.class);
        var compared = new TreeSet<String>();
        for (var stream : streams()) {
            var category = categories.of(stream).orElseThrow();
            var view = category.thing(stream);
            if (category.reducer() == null || view.isEmpty()) continue;
            assertThat(view.get()).as(stream).isEqualTo(last(history, category.reducer(), stream));
            compared.add(category.prefix());
        }
        assertThat(compared).contains("handin-assignment-", "handin-submission-", "conversation-", "message-");
    }

    @Test
    void noViewIsLeftEmpty() {
        var empty =
                LECTERN.views().stream().filter(view -> LECTERN.firstRow(view).isEmpty());

        // All reactions that were recorded so far were withdrawn again, and no service told anything.
        assertThat(empty).isSubsetOf("conversation.reaction", "handin.check_event");
    }

    @Test
    void commandsAreDecidedOnWhatWasStored() {
        var ada = LECTERN.as("ada");
        for (var stream : streams()) {
            if (!stream.startsWith("handin-assignment-")) continue;
            var path = "/api/assignments/" + stream.substring("handin-assignment-".length());
            var renamed = ada.put(
                    path + "/title",
                    "{\"title\":\"Golden\"}",
                    "If-Match",
                    ada.get(path).etag());
            assertThat(renamed.status()).as(renamed.text()).isEqualTo(200);
        }
    }

    private static <S extends State<S>> @Nullable Object last(
            StreamHistory history, Reducer<S> reducer, String stream) {
        return history.read(
                reducer,
                stream,
                all -> all.reduce((earlier, later) -> later)
                        .map(StreamHistory.Transition::after)
                        .orElse(null));
    }

    private static Set<String> streams() {
        return LECTERN.events().stream().map(StoredRow::stream).collect(toCollection(LinkedHashSet::new));
    }

    private static List<String> missing(Object event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .filter(component -> value(component, event) == null)
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object value(RecordComponent component, Object event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
