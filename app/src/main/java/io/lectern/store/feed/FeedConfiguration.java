package io.lectern.store.feed;

import io.lectern.kernel.feed.CursorEncryption;
import io.lectern.kernel.feed.ServiceFeed;
import io.lectern.kernel.feed.SpaceFeed;
import io.lectern.kernel.feed.StoredEvents;
import io.lectern.kernel.feed.StoredPositions;
import io.lectern.start.WhileServing;
import io.lectern.store.keys.DatabaseIdentity;
import io.lectern.store.keys.EventEncryption;
import io.lectern.store.signal.LocalSignals;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together what reads events in their order. */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    @Bean
    Watermark watermark(JdbcTemplate jdbc, LocalSignals signals) {
        return new Watermark(jdbc, signals);
    }

    @Bean
    JdbcEventFeed eventFeed(
            JdbcClient jdbc,
            Watermark watermark,
            LocalSignals signals,
            DatabaseIdentity identity,
            EventEncryption encryption) {
        return new JdbcEventFeed(jdbc, watermark, signals, identity, encryption);
    }

    @Bean
    StoredEvents storedEvents(JdbcClient jdbc, JdbcEventFeed feed) {
        return new JdbcStoredEvents(jdbc, feed);
    }

    @Bean
    SpaceFeed spaceFeed(JdbcClient jdbc, JdbcEventFeed feed) {
        return new JdbcSpaceFeed(new SpaceQueries(jdbc), feed);
    }

    @Bean
    UnorderedTimes unorderedTimes(JdbcClient jdbc) {
        return new UnorderedTimes(jdbc);
    }

    @Bean
    ServiceFeed serviceFeed(JdbcClient jdbc, JdbcEventFeed feed) {
        return new JdbcServiceFeed(new ServiceQueries(jdbc), feed);
    }

    @Bean
    StoredPositions storedPositions(JdbcClient jdbc, Serializer serializer) {
        return new JdbcStoredPositions(jdbc, serializer);
    }

    @Bean
    CursorEncryption cursorEncryption(DatabaseIdentity identity) {
        return new KeyedCursorEncryption(identity);
    }

    @Bean
    @WhileServing
    ProcessorLag processorLag(
            EventProcessingConfiguration processing,
            Watermark watermark,
            StoredPositions stored,
            MeterRegistry registry) {
        return new ProcessorLag(processing, watermark, stored, registry);
    }
}
