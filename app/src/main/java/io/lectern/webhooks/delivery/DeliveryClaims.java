package io.lectern.webhooks.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be sent now, each by the one node that has taken it. */
@Component
class DeliveryClaims {
    private static final String DUE = "next_try_at <= now() and (claimed_until is null or claimed_until <= now())";
    private static final String TAKE = """
            update webhooks.delivery d set claims = d.claims + 1, claimed_until = now() + :claim * interval '1 ms'
              from (select number from webhooks.delivery where webhook = :webhook and %s
                     order by next_try_at, number limit :most for update skip locked) as due
             where d.number = due.number
            returning d.*""".formatted(DUE);

    private final JdbcClient jdbc;

    DeliveryClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The webhooks for which something can be sent now. */
    Set<String> due() {
        return jdbc.sql("select distinct webhook from webhooks.delivery where " + DUE)
                .query((row, n) -> row.getString(1))
                .set();
    }

    /** How many can be sent now, up to so many. */
    int countDue(String webhook, int most) {
        return jdbc.sql("select count(*) from (select from webhooks.delivery where webhook = :webhook and " + DUE
                        + " limit :most) as due")
                .param("webhook", webhook)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** How many each webhook's receiver is still to have. */
    Map<String, Long> open() {
        var counts = new HashMap<String, Long>();
        jdbc.sql("""
                        select webhook, count(*) from webhooks.delivery
                         where state in ('WAITING', 'RETRYING') group by webhook""").query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }

    /** Takes some that can be sent now; until the claim is over no other node does. */
    List<Delivery> take(String webhook, int most, Duration claim) {
        return jdbc.sql(TAKE)
                .param("webhook", webhook)
                .param("most", most)
                .param("claim", claim.toMillis())
                .query((row, n) -> delivery(row))
                .list();
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong("number"),
                row.getInt("claims"),
                row.getString("webhook"),
                row.getObject("position", Long.class),
                row.getString("event"),
                row.getString("stream"),
                row.getInt("attempts"),
                row.getInt("hastened"));
    }
}
