package io.lectern.kafka;

import io.lectern.feed.AllEvents;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.start.WhileServing;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together what sends events to Kafka, where there is one; none of Kafka's own classes is named here. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KafkaSettings.class)
class KafkaConfiguration {

    @Bean
    @WhileServing
    @Conditional(BootstrapServersCondition.class)
    KafkaDelivery kafkaDelivery(
            KafkaSettings settings, EventFeed feed, AllEvents events, JdbcClient jdbc, MeterRegistry registry) {
        var metrics = new KafkaMetrics(registry);
        var sender = new KafkaSender(KafkaClients.of(settings), metrics);
        var fat = settings.detail() == KafkaSettings.Detail.FAT;
        return new KafkaDelivery(feed, events, fat, new KafkaPosition(jdbc), sender, metrics);
    }
}
