package io.lectern.space.invitation;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.RateLimited;
import io.lectern.kernel.privacy.PersonalRows;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts on all nodes together how often somebody tries codes: ten times in any minute, and not once more. */
@Component
public class InvitationAttempts implements PersonalRows {
    private static final String RECENT = "from unnest(%s) as t(at) where at > clock_timestamp() - interval '1 minute'";
    private static final String COUNT = """
            insert into space.invitation_attempt as known (user_id, times) values (:user, array[clock_timestamp()])
            on conflict (user_id) do update
            set times = array(select at %1$s order by at) || clock_timestamp()
            where (select count(*) %1$s) < 10""".formatted(RECENT.formatted("known.times"));
    private static final String SECONDS_LEFT = """
            select coalesce(ceil(extract(epoch from min(at) + interval '1 minute' - clock_timestamp())), 1)
            from space.invitation_attempt, unnest(times) as t(at)
            where user_id = :user and at > clock_timestamp() - interval '1 minute'""";
    private static final String FORGET = """
            delete from space.invitation_attempt
            where not exists (select %s)""".formatted(RECENT.formatted("times"));

    private final JdbcClient jdbc;

    InvitationAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts one more, whatever comes of it.
     *
     * @throws RateLimited if it is one too many
     */
    public void count(UserId user) {
        if (jdbc.sql(COUNT).param("user", user.value()).update() == 1) return;
        var seconds = jdbc.sql(SECONDS_LEFT).param("user", user.value());
        throw new RateLimited(
                "You have tried this too often; wait a little",
                Duration.ofSeconds(seconds.query(Long.class).single()));
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forget() {
        jdbc.sql(FORGET).update();
    }

    @Override
    public void erase(UserId person) {
        jdbc.sql("delete from space.invitation_attempt where user_id = :user")
                .param("user", person.value())
                .update();
    }
}
