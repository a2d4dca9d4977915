package io.lectern.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.thoughtworks.xstream.XStream;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.RevisionUpcaster;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.privacy.Pseudonyms;
import io.lectern.kernel.signature.SigningKeys;
import io.lectern.kernel.stream.Category;
import io.lectern.kernel.view.ViewShapes;
import io.lectern.store.TestPostgres;
import io.lectern.store.engine.LampEvent.PutOut;
import io.lectern.store.feed.TestFeed;
import io.lectern.store.keys.TestKeys;
import io.lectern.store.seal.TestSigningKeys;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.spring.stereotype.Aggregate;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

class StoreConfigurationTest {
    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context = new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + TestPostgres.fresh(),
                        "--spring.datasource.connection-fetch=lazy",
                        "--spring.jpa.open-in-view=false",
                        "--management.endpoint.health.group.readiness.include=readinessState",
                        "--axon.serializer.general=jackson3",
                        "--spring.autoconfigure.exclude=org.axonframework.springboot.autoconfig.JpaAutoConfiguration,"
                                + "org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration");
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void everyPartOfTheStoreIsOurs() {
        assertThat(context.getBean(EventStore.class)).isInstanceOf(SignallingEventStore.class);
        assertThat(context.getBean(EventBus.class)).isSameAs(context.getBean(EventStore.class));
        assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(OrderedEventStorageEngine.class);
        assertThat(context.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        assertThat(context.getBean(EventFeed.class)).isInstanceOf(TestFeed.implementation());
        assertThat(context.getBean(Pseudonyms.class)).isInstanceOf(TestKeys.pseudonyms());
        assertThat(context.getBean(UsagePropertyProvider.class).getDisabled()).isTrue();
    }

    @Test
    void axonUsesOurSerializerForEverything() {
        var axon = context.getBean(Configuration.class);

        assertThat(axon.eventSerializer()).isInstanceOf(WireNameSerializer.class);
        assertThat(axon.messageSerializer()).isSameAs(axon.eventSerializer());
        assertThat(axon.serializer()).isSameAs(axon.eventSerializer());
        assertThat(context.getBeansOfType(Serializer.class).values()).containsOnly(axon.eventSerializer());
        assertThat(context.getBeansOfType(XStream.class)).isEmpty();
    }

    @Test
    void axonRunsInSpringsTransactions() {
        assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBeansOfType(NoTransactionManager.class)).isEmpty();
    }

    @Test
    void projectionsAreInlineUnlessTheySayOtherwise() {
        assertThat(context.getBean(EventProcessingConfiguration.class).eventProcessor("lamps"))
                .containsInstanceOf(SubscribingEventProcessor.class);
    }

    @Test
    void aProjectionThatStreamsGetsAllEventsInOneOrder() {
        var processor = context.getBean(EventProcessingConfiguration.class)
                .eventProcessor("streaming-lamps", PooledStreamingEventProcessor.class)
                .orElseThrow();

        await().untilAsserted(() ->
                assertThat(processor.processingStatus()).containsOnlyKeys(Segment.ROOT_SEGMENT.getSegmentId()));
    }

    @Test
    void anEventSaysWhatCausedItAndWho() {
        var command = GenericCommandMessage.asCommandMessage(new PutOutLamp("l1"))
                .withMetaData(Map.of(Metadata.CORRELATION_ID, "c9", Metadata.ACTOR, "ada", Metadata.ROLE, "EDUCATOR"));
        context.getBean(CommandGateway.class).sendAndWait(command);

        var event = context.getBean(EventStore.class).readEvents("l1").next();
        assertThat(event.getMetaData())
                .containsEntry(Metadata.CORRELATION_ID, "c9")
                .containsEntry(Metadata.CAUSATION_ID, command.getIdentifier())
                .containsEntry(Metadata.ACTOR, "ada")
                .containsEntry(Metadata.ROLE, "EDUCATOR");
    }

    @Test
    void aProjectionThatFailsUndoesTheCommand() {
        var commands = context.getBean(CommandGateway.class);

        assertThatThrownBy(() -> commands.sendAndWait(new PutOutLamp("broken")))
                .hasMessageContaining("cannot be projected");
        assertThat(context.getBean(EventStore.class).readEvents("broken").hasNext())
                .isFalse();
    }

    @Test
    void theTablesAreInTheStoresOwnSchema() {
        assertThat(context.getBean(JdbcClient.class)
                        .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'store'")
                        .query(String.class)
                        .list())
                .contains("domain_event", "event_audience", "snapshot_event", "token_entry", "identity", "event");
    }

    record PutOutLamp(@TargetAggregateIdentifier String lamp) {}

    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {"io.lectern.store", "io.lectern.migration"},
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = "io\\.lectern\\.store\\.transfer\\..*"))
    @Import({Lamp.class, Lamps.class, StreamingLamps.class})
    static class Node {
        @Bean
        Category lamps() {
            return Category.of("", LampEvent.class)
                    .erasure((lamp, person) -> () -> lamp)
                    .build();
        }

        @Bean
        RevisionUpcaster firstUpcaster() {
            return LampEvent.UPCASTERS.get(0);
        }

        @Bean
        RevisionUpcaster secondUpcaster() {
            return LampEvent.UPCASTERS.get(1);
        }

        @Bean
        SigningKeys signingKeys() {
            return new TestSigningKeys();
        }

        @Bean
        ViewShapes shapes() {
            return TestStore.AS_BEFORE;
        }

        @Bean
        ConfigurerModule streaming() {
            return configurer -> configurer.eventProcessing().registerPooledStreamingEventProcessor("streaming-lamps");
        }
    }

    @Aggregate
    static class Lamp {
        @AggregateIdentifier
        private String id;

        Lamp() {}

        @CommandHandler
        Lamp(PutOutLamp command) {
            AggregateLifecycle.apply(new PutOut(command.lamp()));
        }

        @EventSourcingHandler
        void on(PutOut event) {
            id = event.lamp();
        }
    }

    @ProcessingGroup("lamps")
    static class Lamps {
        @EventHandler
        void on(PutOut event) {
            if (event.lamp().equals("broken")) throw new IllegalStateException("It cannot be projected");
        }
    }

    @ProcessingGroup("streaming-lamps")
    static class StreamingLamps {
        @EventHandler
        void on(PutOut event) {}
    }
}
