package io.lectern.kafka;

import static io.lectern.kernel.text.Json.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.lectern.feed.AllEvents.Item;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.JsonNode;

/** Spells CloudEvents as records, in the binary content mode of CloudEvents' Kafka Protocol Binding (1.0.2, 3.2). */
final class KafkaRecords {
    /** What is for all. */
    static final String ALL = "lectern.events";

    private static final String DIRECTED = "lectern.to.";
    private static final String DATA = "data";
    private static final String CONTENT_TYPE = "datacontenttype";

    private KafkaRecords() {}

    /** The record of an event; those of one stream have one key and so one partition, which keeps them in order. */
    static ProducerRecord<String, byte[]> of(Item item) {
        var event = item.event();
        var stream = event.get("subject").asString();
        var record = new ProducerRecord<>(topic(item), stream, JSON.writeValueAsBytes(event.get(DATA)));
        for (var attribute : event.properties()) if (!attribute.getKey().equals(DATA)) add(record, attribute);
        return record;
    }

    private static String topic(Item item) {
        return item.to() == null ? ALL : DIRECTED + item.to().value();
    }

    private static void add(ProducerRecord<String, byte[]> record, Map.Entry<String, JsonNode> attribute) {
        var name = attribute.getKey().equals(CONTENT_TYPE) ? "content-type" : "ce_" + attribute.getKey();
        record.headers().add(name, attribute.getValue().asString().getBytes(UTF_8));
    }
}
