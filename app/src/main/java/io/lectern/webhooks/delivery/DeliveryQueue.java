package io.lectern.webhooks.delivery;

import static io.lectern.kernel.text.Json.JSON;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.lectern.feed.ServiceEvents;
import io.lectern.feed.ServiceEvents.Found;
import io.lectern.webhooks.registration.Webhook;
import io.lectern.webhooks.registration.WebhookRowMapper;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is to be sent, in the order of the store for each stream. Only the first of a stream can be taken; who makes
 * deliveries for a webhook holds its row, so that none is added behind one that is done at this moment.
 */
@Component
public class DeliveryQueue {
    private static final String ADD = """
            insert into webhooks.delivery (webhook, position, event, stream, type, next_try_at)
            select :webhook, found.index, found.id, found.stream, found.type,
                   case when row_number() over (partition by found.stream order by found.index) = 1 and not exists
                             (select from webhooks.delivery d
                               where d.webhook = :webhook and d.stream = found.stream
                                 and d.state in ('WAITING', 'RETRYING'))
                        then now() end
              from jsonb_to_recordset(cast(:found as jsonb))
                   as found (index bigint, id varchar, stream varchar, type varchar)
             order by found.index""";
    private static final String ADD_TEST = """
            insert into webhooks.delivery (webhook, event, stream, type, next_try_at)
            values (:webhook, :event, :stream, :type, now())""";
    private static final String MOVE_ON = """
            update webhooks.webhook
               set position = case when replay_to <= :reached then resume_at else :reached end,
                   resume_at = case when replay_to <= :reached then null else resume_at end,
                   replay_to = case when replay_to <= :reached then null else replay_to end
             where webhook = :webhook""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ServiceEvents events;
    /** Where there was nothing for a webhook, its place is written once a second: looking again costs less. */
    private final Cache<String, Boolean> moved =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build();

    DeliveryQueue(JdbcClient jdbc, PlatformTransactionManager transactions, ServiceEvents events) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
    }

    /** Makes deliveries of the next events that a webhook is for, and says whether there may be more. */
    boolean fill(String webhook, long head, int limit) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var held = hold(webhook);
            if (held.isEmpty() || held.get(0).position() >= held.get(0).end(head)) return false;
            var current = held.get(0);
            var part =
                    events.find(current.reader(), current.wantedTypes(), current.position(), current.end(head), limit);
            if (!part.events().isEmpty()) add(webhook, part.events());
            else if (part.reached() == current.end(head) && moved.getIfPresent(webhook) != null) return false;
            moveOn(webhook, part.reached());
            return part.reached() < head;
        }));
    }

    private void moveOn(String webhook, long reached) {
        jdbc.sql(MOVE_ON).param("webhook", webhook).param("reached", reached).update();
        moved.put(webhook, true);
    }

    private List<Webhook> hold(String webhook) {
        return jdbc.sql("""
                        select * from webhooks.webhook
                         where webhook = :webhook and ended_at is null for no key update""")
                .param("webhook", webhook)
                .query(new WebhookRowMapper())
                .list();
    }

    private void add(String webhook, List<Found> found) {
        jdbc.sql(ADD)
                .param("webhook", webhook)
                .param("found", JSON.writeValueAsString(found))
                .update();
    }

    /** Has something sent that is no event. */
    public void addTest(String webhook, String id) {
        jdbc.sql(ADD_TEST)
                .param("webhook", webhook)
                .param("event", id)
                .param("stream", Webhook.PREFIX + webhook)
                .param("type", EventBodies.TEST)
                .update();
    }
}
