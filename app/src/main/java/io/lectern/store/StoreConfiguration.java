package io.lectern.store;

import io.lectern.kernel.feed.Cursors;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.privacy.Pseudonyms;
import io.lectern.kernel.stream.ViewShapes;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Puts the event store together. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(30);

    @Bean
    Arrivals arrivals() {
        return new Arrivals();
    }

    @Bean
    Listeners tail() {
        return new Listeners();
    }

    @Bean
    EventCounts eventCounts(MeterRegistry registry) {
        return new EventCounts(registry);
    }

    @Bean
    ProcessorLag processorLag(EventProcessingConfiguration processing, Watermark watermark, MeterRegistry registry) {
        return new ProcessorLag(processing, watermark, registry);
    }

    @Bean
    StoredVersionMarks versionMarks(JdbcClient jdbc) {
        return new StoredVersionMarks(jdbc);
    }

    @Bean
    Watermark watermark(JdbcTemplate jdbc, Arrivals arrivals) {
        return new Watermark(jdbc, arrivals);
    }

    @Bean
    ClusterSignals clusterSignals(JdbcConnectionDetails database, Arrivals arrivals) {
        var unpooled = new DriverManagerDataSource(database.getJdbcUrl());
        unpooled.setUsername(database.getUsername());
        unpooled.setPassword(database.getPassword());
        return new ClusterSignals(unpooled, arrivals);
    }

    /** Events are written on the connection of the transaction that JPA uses too. */
    @Bean
    ConnectionProvider connectionProvider(JdbcTemplate jdbc) {
        return new UnitOfWorkAwareConnectionProviderWrapper(
                new SpringDataSourceConnectionProvider(jdbc.getDataSource()));
    }

    @Bean
    StrictEventStorageEngine eventStorageEngine(
            WireNameSerializer serializer,
            ConnectionProvider connections,
            TransactionManager transactions,
            org.axonframework.config.Configuration axon,
            JdbcTemplate jdbc,
            PersonalWords words,
            ViewShapes shapes,
            Watermark watermark,
            Listeners tail) {
        var builder = JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter())
                .connectionProvider(connections)
                .transactionManager(transactions);
        return new StrictEventStorageEngine(builder, serializer, words, shapes, jdbc, watermark, tail);
    }

    @Bean
    WakingEventStore eventStore(
            StrictEventStorageEngine engine,
            org.axonframework.config.Configuration axon,
            Arrivals arrivals,
            Listeners tail,
            ClusterSignals clusterSignals,
            EventCounts counts,
            StoredVersionMarks marks) {
        var builder = WakingEventStore.builder()
                .storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class));
        return new WakingEventStore(builder, arrivals, tail, clusterSignals::tell, counts, marks);
    }

    @Bean
    @DependsOnDatabaseInitialization
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(Tables.TOKENS)
                .serializer(serializer)
                .claimTimeout(CLAIM_TIMEOUT)
                .build();
    }

    @Bean
    Identity identity(JdbcClient jdbc) {
        return Identity.of(jdbc);
    }

    @Bean
    EventFeed eventFeed(
            JdbcClient jdbc, Watermark watermark, Arrivals arrivals, Identity identity, PersonalWords words) {
        return new JdbcEventFeed(jdbc, watermark, arrivals, identity, words);
    }

    @Bean
    Cursors cursors(Identity identity) {
        return new SealedCursors(identity);
    }

    @Bean
    Pseudonyms pseudonyms(Identity identity) {
        return new SecretPseudonyms(identity);
    }
}
