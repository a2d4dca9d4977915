package io.lectern.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.Undescribed;
import io.lectern.http.RawHttp;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each reason for which a push is refused is brought about, answered, and counted by its name where operators look. */
@Undescribed("A service that never reads its answers")
class RefusedPushesTest extends RunningLectern {
    private static final Pattern OURS = Pattern.compile(
            "lectern_services_events_total\\{outcome=\"(.+)\",service=\"(?:refused-service|others)\"} (.+)");

    private static final long MOMENT_MILLIS = 250;

    private final List<AutoCloseable> opened = new ArrayList<>();
    private TestPush push;

    @Autowired
    private JdbcTemplate stored;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DataSource connections;

    @BeforeEach
    void comes() {
        push = TestPush.of(base(), "refused");
    }

    @AfterEach
    void closeAll() throws Exception {
        for (var each : opened) each.close();
        awaitRecovery();
    }

    @Test
    void whatIsWrongWithTheEvents() {
        var id = "'id':'" + UUID.randomUUID() + "'";
        assertThat(push.push(id).status()).isEqualTo(201);

        assertCounted("validation", 400, () -> push.push("'data':7").status());
        assertCounted("validation", 400, () -> post("{").status());
        assertCounted("validation", 400, () -> post("[]").status());
        assertCounted(
                "forbidden",
                403,
                () -> new TestPush(push.service(), "exam", "exam-1").push().status());
        assertCounted(
                "stale-version", 412, () -> push.push("'expectedVersion':7").status());
        assertCounted("key-reused", 422, () -> push.push(id, "'data':{}").status());
    }

    @Test
    void whatIsWrongWithTheRequest() {
        assertCounted("too-large", 413, () -> post(" ".repeat(1024 * 1024 + 1)).status());
        assertCounted(
                "unsupported-media-type",
                415,
                () -> push.service().postCsv("/api/events", push.event()).status());
        assertCounted(
                "refused", 406, () -> post(push.event(), "Accept", "text/html").status());
    }

    @Test
    void aBodyThatStopsOnItsWay() {
        assertCounted("timeout", 408, () -> {
            try (var raw = new RawHttp(base())) {
                return raw.send(head("POST /api/events") + "\r\nContent-Length: 1000", new byte[0])
                        .status();
            }
        });
    }

    @Test
    void aTwinThatTakesTooLong() {
        new TransactionTemplate(transactions).executeWithoutResult(twin -> {
            stored.update("""
                    insert into messages.retry (caller, key, fingerprint, stream, version)
                    values ('service:refused-service', 'twin', '', '', 0)""");
            assertCounted(
                    "conflict",
                    409,
                    () -> post(push.event(), "Idempotency-Key", "twin").status());
            twin.setRollbackOnly();
        });
        assertThat(post(push.event(), "Idempotency-Key", "twin").status()).isEqualTo(201);
    }

    @Test
    void answersThatTheServiceDoesNotRead() throws IOException {
        var reader = Api.signInAsService(
                base(), "refused-service", "lectern:write:refused", "lectern:read", "lectern:read:fat");
        var from = push.push().body().at("/events/0/position").asString();
        var heard = "'ids':{'space':'%1$s'},'audience':{'educators':['%1$s']}".formatted(space());
        var large = IntStream.range(0, 15)
                .mapToObj(n -> push.event(heard, "'data':{'text':'" + "x".repeat(60_000) + "'}"))
                .toArray(String[]::new);
        assertThat(push.pushAll(large).status()).isEqualTo(201);
        var path = "/api/events?limit=100&after=" + from;
        assertThat(reader.get(path).text()).hasSizeGreaterThan(800_000);
        var asked = head("GET " + path, reader) + "\r\nHost: x\r\n\r\n";
        for (var n = 0; n < 30; n++) {
            var socket = new Socket("127.0.0.1", URI.create(base()).getPort());
            opened.add(socket);
            socket.getOutputStream().write(asked.repeat(20).getBytes(StandardCharsets.US_ASCII));
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> reader.get("/api/me").status() == 429);

        assertCounted("rate-limited", 429, () -> push.push().status());
    }

    @Test
    void noConnectionToTheDatabase() throws SQLException {
        var pool = connections.unwrap(HikariDataSource.class);
        var settings = pool.getHikariConfigMXBean();
        var patience = settings.getConnectionTimeout();
        opened.add(() -> settings.setConnectionTimeout(patience));
        settings.setConnectionTimeout(MOMENT_MILLIS);
        for (var n = 0; n < pool.getMaximumPoolSize(); n++) opened.add(pool.getConnection());

        assertCounted("unavailable", 503, () -> push.push().status());
    }

    @Test
    void whatNobodyExpected() {
        stored.execute("""
                create function public.planted() returns trigger language plpgsql as
                $$ begin raise exception 'planted'; end $$""");
        stored.execute("""
                create trigger planted before insert on store.domain_event for each row
                when (new.aggregate_identifier = '%s') execute function public.planted()""".formatted(push.stream()));
        try {
            assertCounted("failed", 500, () -> push.push().status());
        } finally {
            stored.execute("drop function public.planted() cascade");
        }
        assertThat(push.push().status()).isEqualTo(201);
    }

    /** Counting comes after the answer. */
    private void assertCounted(String reason, int status, IntSupplier refused) {
        var before = counted(reason);
        assertThat(refused.getAsInt()).isEqualTo(status);
        await().atMost(Duration.ofSeconds(10)).until(() -> counted(reason) == before + 1);
    }

    /** Services beyond the first hundred of this run are counted together. */
    private double counted(String reason) {
        return new Api(base(), "")
                .get("/actuator/prometheus")
                .text()
                .lines()
                .map(OURS::matcher)
                .filter(line -> line.matches() && line.group(1).equals(reason))
                .mapToDouble(line -> Double.parseDouble(line.group(2)))
                .sum();
    }

    private Api.QueryResult post(String body, String... headers) {
        return push.service().post("/api/events", body, headers);
    }

    private String head(String line) {
        return head(line, push.service());
    }

    private static String head(String line, Api service) {
        return line + " HTTP/1.1\r\nContent-Type: application/json\r\nAuthorization: Bearer " + service.token();
    }
}
