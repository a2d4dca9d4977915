package io.lectern.handin.check;

import static io.lectern.handin.Events.BIOLOGY;
import static io.lectern.handin.Events.ESSAY;
import static io.lectern.handin.Events.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.handin.CheckEvent.CheckRequested;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.ServiceId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckRequestsTest {
    private FixtureConfiguration<CheckRequests> requests;

    @BeforeEach
    void setUp() {
        requests = new AggregateTestFixture<>(CheckRequests.class);
    }

    @Test
    void eachServiceIsAskedByAnEventThatItAloneHears() {
        requests.givenNoPriorActivity().when(ask(1, "rue", "sage")).expectEvents(asked(1, "rue"), asked(1, "sage"));

        var stored = requests.getEventStore()
                .readEvents(RequestChecks.STREAM + WORK)
                .asStream()
                .toList();
        assertThat(stored)
                .extracting(event -> event.getMetaData().get(Metadata.AUDIENCE))
                .containsExactly(directedTo("rue"), directedTo("sage"));
        assertThat(stored)
                .extracting(CheckRequestsTest::ids)
                .containsOnly(Map.of(
                        "space",
                        "biology",
                        "assignment",
                        "essay",
                        "submission",
                        "work",
                        "number",
                        "1",
                        "purpose",
                        "similarity"));
    }

    @Test
    void nobodyIsAskedTwiceAboutTheSameHandIn() {
        requests.given(asked(1, "rue")).when(ask(1, "rue", "sage")).expectEvents(asked(1, "sage"));
        requests.given(asked(1, "rue"), asked(1, "sage"))
                .when(ask(1, "rue", "sage"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void anotherHandInIsAskedAboutAnew() {
        requests.given(asked(1, "rue")).when(ask(2, "rue")).expectEvents(asked(2, "rue"));
    }

    private static RequestChecks ask(int handIn, String... services) {
        var purposes = new TreeMap<String, String>();
        for (var service : services) purposes.put(service, "similarity");
        return new RequestChecks(WORK, ESSAY, BIOLOGY, handIn, purposes);
    }

    private static CheckRequested asked(int handIn, String service) {
        return new CheckRequested(WORK, ESSAY, BIOLOGY, handIn, ServiceId.of(service), "similarity");
    }

    private static Audience directedTo(String service) {
        return new Audience(Set.of(), Set.of(), Set.of(), Set.of(ServiceId.of(service)));
    }

    private static Object ids(DomainEventMessage<?> event) {
        return event.getMetaData().get(Metadata.IDS);
    }
}
