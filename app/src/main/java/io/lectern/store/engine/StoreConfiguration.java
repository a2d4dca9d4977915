package io.lectern.store.engine;

import io.lectern.kernel.stream.CachedAggregates;
import io.lectern.kernel.view.ViewShapes;
import io.lectern.store.feed.Watermark;
import io.lectern.store.keys.EventEncryption;
import io.lectern.store.signal.ClusterSignals;
import io.lectern.store.signal.LocalSignals;
import io.lectern.store.signal.SignalTasks;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the event store together. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(30);
    /** One process alone can use the database that comes along: what one before it claimed is its own at once. */
    private static final String ONLY_NODE = "embedded";

    @Bean(CachedAggregates.CACHE)
    AggregateCache aggregateCache() {
        return new AggregateCache();
    }

    @Bean
    EventCounts eventCounts(MeterRegistry registry) {
        return new EventCounts(registry);
    }

    @Bean
    StoredVersionHashes versionHashes(JdbcClient jdbc) {
        return new StoredVersionHashes(jdbc);
    }

    /** Events are written on the connection of the transaction that JPA uses too. */
    @Bean
    ConnectionProvider connectionProvider(JdbcTemplate jdbc) {
        return new UnitOfWorkAwareConnectionProviderWrapper(
                new SpringDataSourceConnectionProvider(jdbc.getDataSource()));
    }

    @Bean
    OrderedEventStorageEngine eventStorageEngine(
            WireNameSerializer serializer,
            ConnectionProvider connections,
            TransactionManager transactions,
            org.axonframework.config.Configuration axon,
            JdbcTemplate jdbc,
            EventEncryption encryption,
            ViewShapes shapes,
            Watermark watermark,
            SignalTasks fetched) {
        var builder = JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .snapshotFilter(axon.snapshotFilter())
                .connectionProvider(connections)
                .transactionManager(transactions);
        return new OrderedEventStorageEngine(builder, serializer, encryption, shapes, jdbc, watermark, fetched);
    }

    @Bean
    SignallingEventStore eventStore(
            OrderedEventStorageEngine engine,
            org.axonframework.config.Configuration axon,
            LocalSignals signals,
            SignalTasks fetched,
            ClusterSignals clusterSignals,
            EventCounts counts,
            StoredVersionHashes hashes) {
        var builder = SignallingEventStore.builder()
                .storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class));
        return new SignallingEventStore(builder, signals, fetched, clusterSignals::send, counts, hashes);
    }

    @Bean
    @DependsOnDatabaseInitialization
    TokenStore tokenStore(
            ConnectionProvider connections, Serializer serializer, @Value("${spring.datasource.url:}") String given) {
        var store = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(AxonTableNames.TOKENS)
                .serializer(serializer)
                .claimTimeout(CLAIM_TIMEOUT);
        return (given.isBlank() ? store.nodeId(ONLY_NODE) : store).build();
    }
}
