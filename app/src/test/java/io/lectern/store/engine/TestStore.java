package io.lectern.store.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.view.ViewShapes;
import io.lectern.migration.TestMigrations;
import io.lectern.store.feed.TestFeed;
import io.lectern.store.feed.Watermark;
import io.lectern.store.keys.DatabaseIdentity;
import io.lectern.store.keys.EventEncryption;
import io.lectern.store.keys.TestKeys;
import io.lectern.store.signal.ClusterSignals;
import io.lectern.store.signal.LocalSignals;
import io.lectern.store.signal.SignalTasks;
import io.lectern.store.signal.TestSignals;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One node's event store, put together from plain objects as the application does it. */
public final class TestStore implements AutoCloseable {
    static final ViewShapes AS_BEFORE = new ViewShapes() {
        @Override
        public @Nullable String changed() {
            return null;
        }

        @Override
        public @Nullable String changedFor(Object answer) {
            return null;
        }

        @Override
        public boolean areCurrent() {
            return true;
        }
    };

    final HikariDataSource pool;
    public final JdbcTemplate jdbc;
    public final TransactionTemplate spring;
    final TransactionManager transactions;
    final ConnectionProvider connections;
    final WireNameSerializer serializer = new WireNameSerializer(new WireNames(List.of(LampEvent.TYPES)));
    public final LocalSignals signals = TestSignals.local();
    final SignalTasks fetched = TestSignals.tasks();
    final MeterRegistry meters = new SimpleMeterRegistry();
    public final Watermark watermark;
    public final EventEncryption encryption;
    public final JdbcEventStorageEngine engine;
    final ClusterSignals clusterSignals;
    public final EmbeddedEventStore events;
    public final EventFeed feed;
    public final DatabaseIdentity identity;

    public TestStore() {
        this(TestMigrations.migrated(), Engine.STRICT);
    }

    public TestStore(String url, Engine kind) {
        pool = pool(url);
        TestMigrations.migrate(pool);
        jdbc = new JdbcTemplate(pool);
        var manager = new JdbcTransactionManager(pool);
        spring = new TransactionTemplate(manager);
        transactions = new SpringTransactionManager(manager);
        connections = new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool));
        watermark = TestFeed.watermark(jdbc, signals);
        encryption = TestKeys.encryption(JdbcClient.create(pool), LampEvent.TYPES, LampEvent.UPCASTERS);
        engine = kind == Engine.STRICT
                ? new OrderedEventStorageEngine(builder(), serializer, encryption, AS_BEFORE, jdbc, watermark, fetched)
                : builder()
                        .eventSerializer(serializer)
                        .schema(AxonTableNames.EVENTS)
                        .build();
        clusterSignals = TestSignals.between(new DriverManagerDataSource(url), signals);
        events = new SignallingEventStore(
                SignallingEventStore.builder().storageEngine(engine),
                signals,
                fetched,
                clusterSignals::send,
                new EventCounts(meters),
                new StoredVersionHashes(JdbcClient.create(pool)));
        identity = TestKeys.identity(JdbcClient.create(pool));
        feed = TestFeed.feed(JdbcClient.create(pool), watermark, signals, identity, encryption);
    }

    public enum Engine {
        STRICT,
        STOCK
    }

    private JdbcEventStorageEngine.Builder builder() {
        return JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .connectionProvider(connections)
                .transactionManager(transactions);
    }

    private static HikariDataSource pool(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    public static DomainEventMessage<LampEvent> event(String stream, long version, LampEvent fact) {
        return event(stream, version, fact, Map.of(), Instant.now());
    }

    public static DomainEventMessage<LampEvent> event(
            String stream, long version, LampEvent fact, Map<String, ?> metadata, Instant at) {
        var message = new GenericMessage<>(fact, MetaData.from(metadata));
        return new GenericDomainEventMessage<>("Lamp", stream, version, message, at);
    }

    /** Has a pooled streaming processor handle all events from the first one on. */
    public Configuration process(String name, Object handler) {
        var tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(AxonTableNames.TOKENS)
                .serializer(serializer)
                .build();
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> serializer)
                .configureEventStore(c -> events)
                .configureTransactionManager(c -> transactions)
                .registerComponent(TokenStore.class, c -> tokens);
        configurer
                .eventProcessing()
                .registerEventHandler(c -> handler)
                .byDefaultAssignTo(name)
                .registerPooledStreamingEventProcessor(
                        name,
                        Configuration::eventStore,
                        (c, b) -> b.initialSegmentCount(1).batchSize(100));
        return configurer.start();
    }

    @Override
    public void close() throws Exception {
        events.shutDown();
        clusterSignals.close();
        signals.close();
        pool.close();
    }
}
