package io.lectern.webhooks.delivery;

import static io.lectern.webhooks.TestWebhook.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.feed.ServiceEvents;
import io.lectern.webhooks.registration.SecretRows;
import io.lectern.webhooks.registration.Webhook;
import io.lectern.webhooks.registration.WebhookRows;
import io.lectern.webhooks.registration.WebhookSettings;
import io.lectern.webhooks.sending.Sender;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An event of which no body can be made is a failed attempt, whatever it is that fails. */
class DeliveryErrorsTest extends RunningLectern {
    private static final int CLAIM = 7;
    private static final String TAKEN = """
            insert into webhooks.delivery (webhook, position, event, stream, type, claims)
            values (?, ?, 'one', 'sample-1', 'sample:Sent', ?) returning number""";

    @Autowired
    private JdbcTemplate stored;

    @Autowired
    private ServiceEvents events;

    @Autowired
    private WebhookRows webhooks;

    @Autowired
    private SecretRows secrets;

    @Autowired
    private Sender sender;

    @Autowired
    private RetrySchedule schedule;

    @Autowired
    private DeliveryResults results;

    @Autowired
    private WebhookMetrics metrics;

    @Autowired
    private WebhookSettings settings;

    @Test
    void anErrorOfTheMachineCountsAsAnAttempt() {
        space();
        var service = Api.signInAsService(base(), "grader-" + UUID.randomUUID(), "lectern:webhooks", "lectern:read");
        var made = service.post("/api/webhooks", json("{'url':'https://203.0.113.7/','types':['sample:Sent']}"));
        var webhook = webhooks.find(made.id()).orElseThrow();
        var delivery = taken(webhook);

        try (var attempts =
                new DeliveryAttempts(new Unreadable(events), secrets, sender, schedule, results, metrics, settings)) {
            attempts.begin(webhook, delivery).join();
        }

        var listed = service.get(made.location() + "/deliveries").body().at("/items/0");
        assertThat(listed.get("state").asString()).isEqualTo("RETRYING");
        assertThat(listed.get("cause").asString()).isEqualTo("unreadable");
        assertThat(listed.get("attempts").asInt()).isEqualTo(1);
        service.delete(made.location());
    }

    /** One that a node has taken, so that no other one does. */
    private Delivery taken(Webhook webhook) {
        var index = events.head();
        var number = stored.queryForObject(TAKEN, Long.class, webhook.id(), index, CLAIM);
        return new Delivery(number, CLAIM, webhook.id(), index, "one", "sample-1", 0, 0);
    }

    private static final class Unreadable extends EventBodies {
        Unreadable(ServiceEvents events) {
            super(events);
        }

        @Override
        Optional<byte[]> of(Webhook webhook, Delivery delivery) {
            throw new StackOverflowError();
        }
    }
}
