package io.lectern.kafka;

import java.util.concurrent.TimeoutException;
import org.springframework.core.NestedExceptionUtils;

/** Says that Kafka took events not at all, not in time, or not for sure: they are to be sent again. */
class KafkaUnavailable extends RuntimeException {

    KafkaUnavailable(Throwable cause) {
        super(sentence(NestedExceptionUtils.getMostSpecificCause(cause)), cause);
    }

    KafkaUnavailable(String sentence) {
        super(sentence);
    }

    private static String sentence(Throwable cause) {
        if (cause instanceof TimeoutException) return "it did not answer in time";
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
