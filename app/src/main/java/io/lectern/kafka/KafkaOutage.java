package io.lectern.kafka;

import io.lectern.database.DatabaseFailures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once that Kafka takes no events, and once that it does again. */
class KafkaOutage {
    private static final Logger log = LoggerFactory.getLogger(KafkaOutage.class);

    private boolean said;

    void met(Throwable failure) {
        var isKnown = said || DatabaseFailures.isCauseOf(failure);
        if (isKnown) log.debug("Events cannot be sent to Kafka just now", failure);
        else if (failure instanceof KafkaUnavailable)
            log.warn("Kafka takes no events, and they wait in the store: {}", failure.getMessage());
        else log.error("Events cannot be sent to Kafka, and it is tried again", failure);
        said = said || !isKnown;
    }

    void over() {
        if (said) log.info("Kafka takes events again");
        said = false;
    }
}
