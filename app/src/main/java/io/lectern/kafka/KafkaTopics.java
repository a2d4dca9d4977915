package io.lectern.kafka;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows which topics there are, and makes what is missing, as large as the brokers make one by themselves. */
class KafkaTopics {
    private static final Logger log = LoggerFactory.getLogger(KafkaTopics.class);
    /** Whoever names services in events names topics too, and is not to fill a Kafka with them. */
    private static final int MOST_MADE = 100;

    private final Map<String, Object> settings;
    private final Cache<String, Boolean> known = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final Set<String> made = new HashSet<>();
    private boolean refused;

    KafkaTopics(Map<String, Object> settings) {
        this.settings = settings;
    }

    /**
     * Whether it is there by now, or can never be, as things are.
     *
     * @throws KafkaUnavailable if neither is known
     */
    boolean isThere(String topic) throws InterruptedException {
        var before = known.getIfPresent(topic);
        if (before != null) return before;
        var there = ask(topic);
        known.put(topic, there);
        return there;
    }

    private boolean ask(String topic) throws InterruptedException {
        Admin admin = null;
        try {
            admin = Admin.create(settings);
            return describe(admin, topic) || make(admin, topic);
        } catch (ExecutionException failure) {
            var cause = failure.getCause();
            if (cause == null || !isRefusal(cause)) throw new KafkaUnavailable(failure);
            log.warn("The topic {} is not there and cannot be made: {}", topic, cause.getMessage());
            return false;
        } catch (KafkaException away) {
            throw new KafkaUnavailable(away);
        } finally {
            if (admin != null) admin.close(Duration.ZERO);
        }
    }

    private static boolean describe(Admin admin, String topic) throws ExecutionException, InterruptedException {
        try {
            admin.describeTopics(List.of(topic)).allTopicNames().get();
            return true;
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof UnknownTopicOrPartitionException) return false;
            throw failure;
        }
    }

    private boolean make(Admin admin, String topic) throws ExecutionException, InterruptedException {
        if (made.size() >= MOST_MADE && !made.contains(topic)) return refuse(topic);
        try {
            var asBrokersDo = new NewTopic(topic, Optional.empty(), Optional.empty());
            admin.createTopics(List.of(asBrokersDo)).all().get();
            made.add(topic);
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) throw failure;
        }
        return true;
    }

    private boolean refuse(String topic) {
        if (!refused)
            log.warn(
                    "The topic {} is not made, nor is any other that is missing: {} were made since the start. What "
                            + "would go there is left out",
                    topic,
                    MOST_MADE);
        refused = true;
        return false;
    }

    /** Whether asking again would not help: a name that no topic can have, or a right that Lectern lacks. */
    private static boolean isRefusal(Throwable cause) {
        return cause instanceof ApiException
                && !(cause instanceof RetriableException)
                && !(cause instanceof AuthenticationException);
    }
}
