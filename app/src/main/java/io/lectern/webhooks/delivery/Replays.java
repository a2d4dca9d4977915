package io.lectern.webhooks.delivery;

import io.lectern.feed.ServiceEvents;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Problem.Reset;
import io.lectern.webhooks.registration.Webhook;
import io.lectern.webhooks.registration.WebhookRowMapper;
import java.sql.Types;
import java.time.Instant;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has events sent again: the webhook goes back to where they begin, so that they come in their order, and goes on from
 * where it was once it has passed their end.
 */
@Component
public class Replays {
    /**
     * What is to be sent again anyway, and is not under way. Where later events of its stream wait too, all stay
     * in their order, and what is sent again follows them.
     */
    private static final String CLEAR = """
            delete from webhooks.delivery d
             where webhook = :webhook and state in ('WAITING', 'RETRYING') and position > :after and position <= :to
               and (claimed_until is null or claimed_until <= now())
               and not exists (select from webhooks.delivery e
                                where e.webhook = d.webhook and e.stream = d.stream
                                  and e.state in ('WAITING', 'RETRYING') and e.position > :to)""";

    private static final String RELEASE = """
            update webhooks.delivery d set next_try_at = now()
             where webhook = :webhook and state in ('WAITING', 'RETRYING') and next_try_at is null
               and not exists (select from webhooks.delivery e
                                where e.webhook = d.webhook and e.stream = d.stream
                                  and e.state in ('WAITING', 'RETRYING') and e.number < d.number)""";
    private static final String GO_BACK = """
            update webhooks.webhook set position = :after, replay_to = :replayTo, resume_at = :resumeAt
             where webhook = :webhook""";

    private final JdbcClient jdbc;
    private final ServiceEvents events;

    Replays(JdbcClient jdbc, ServiceEvents events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Begins one; another that is under way ends.
     *
     * @throws Reset if a position is none
     */
    public void begin(String webhook, ReplayBody range) {
        var after = after(range);
        var newest = hold(webhook).newest();
        var to = range.to() == null ? newest : Math.min(newest, end(range.to()));
        if (after >= to) return;
        for (var statement : new String[] {CLEAR, RELEASE, GO_BACK})
            jdbc.sql(statement)
                    .param("webhook", webhook)
                    .param("after", after)
                    .param("to", to)
                    .param("replayTo", to < newest ? to : null, Types.BIGINT)
                    .param("resumeAt", to < newest ? newest : null, Types.BIGINT)
                    .update();
    }

    private Webhook hold(String webhook) {
        return jdbc.sql("select * from webhooks.webhook where webhook = :webhook for no key update")
                .param("webhook", webhook)
                .query(new WebhookRowMapper())
                .optional()
                .orElseThrow(NotFound::new);
    }

    private long after(ReplayBody range) {
        if (range.after() != null) return events.index(range.after());
        return place(String.valueOf(range.from()), events::before, position -> events.index(position) - 1);
    }

    private long end(@Nullable String to) {
        return place(String.valueOf(to), events::until, position -> events.index(position));
    }

    private static long place(String text, ToLongFunction<Instant> ofTime, ToLongFunction<String> ofPosition) {
        return ReplayBody.time(text).map(ofTime::applyAsLong).orElseGet(() -> ofPosition.applyAsLong(text));
    }
}
