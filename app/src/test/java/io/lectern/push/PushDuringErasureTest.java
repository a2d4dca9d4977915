package io.lectern.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.RunningLectern;
import io.lectern.erasure.PersonErasures;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.ErasedPeople;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Words that are being stored while their person is erased are erased with the rest. */
class PushDuringErasureTest extends RunningLectern {
    private static final String WAITING = """
            select count(*) from pg_locks where locktype = 'advisory' and not granted
               and database = (select oid from pg_database where datname = current_database())""";

    private final UserId dan = UserId.of("dan-" + UUID.randomUUID());

    @Autowired
    private ApplicationContext lectern;

    @Autowired
    private ErasedPeople erasedPeople;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate stored;

    @Test
    void anErasureWaitsForThem() {
        var erasure = new TransactionTemplate(transactions).execute(status -> {
            assertThat(erasedPeople.among(Set.of(dan))).isEmpty();
            var begun = CompletableFuture.runAsync(() -> new PersonErasures(lectern).erase(dan.value()));
            await().untilAsserted(() ->
                    assertThat(stored.queryForObject(WAITING, Long.class)).isPositive());
            stored.update(
                    "insert into personal.key (id, person, stream, secret) values (?, ?, 'quiz-1', sha256(''))",
                    UUID.randomUUID(),
                    dan.value());
            return begun;
        });

        assertThat(erasure).succeedsWithin(Duration.ofSeconds(10));
        assertThat(stored.queryForObject("select count(*) from personal.key where person = ?", Long.class, dan.value()))
                .isZero();
        assertThat(erasedPeople.among(Set.of(dan))).containsExactly(dan);
    }
}
