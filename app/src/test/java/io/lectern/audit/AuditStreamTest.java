package io.lectern.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.zaxxer.hikari.HikariDataSource;
import io.lectern.RunningLectern;
import io.lectern.Undescribed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Streams of the audit, each longer than what is between a server and a client that does not read. */
@Undescribed("A reader that is slow, or goes away")
class AuditStreamTest extends RunningLectern {
    private static final int EVENTS = 12_000;
    private static final int BYTES = 1_000;
    private static final int READERS = 10;
    private static final long MEBIBYTE = 1024 * 1024;
    private static final Pattern CHUNK = Pattern.compile("\\r\\n[0-9a-f]+\\r\\n");
    private static final Pattern LAST_CHUNK = Pattern.compile("\\r\\n0\\r\\n\\r\\n\\z");

    private static final Logger log = (Logger) LoggerFactory.getLogger("io.lectern.http.body.ResponseWriter");

    private String space;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void fill() {
        space = space();
        new ManyEvents(jdbc).insert(space, "ada", BYTES, EVENTS);
        live();
        await().atMost(Duration.ofMinutes(1)).until(this::isCounted);
    }

    @AfterEach
    void writeLess() {
        log.setLevel(null);
        log.detachAndStopAllAppenders();
    }

    /** Whoever follows all events is at rest again. */
    private boolean isCounted() {
        return jdbc.queryForObject("""
                select position = (select max(global_index) from store.domain_event)
                  from audit.usage_position""", Boolean.class);
    }

    @Test
    void whoDoesNotReadHoldsNeitherMemoryNorAConnectionOfTheDatabase() throws Exception {
        var sockets = new ArrayList<Socket>();
        var before = usedMemory();
        try {
            for (var n = 0; n < READERS; n++) sockets.add(asked(""));
            for (var socket : sockets)
                assertThat(socket.getInputStream().read()).isEqualTo('H');

            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(connectionsInUse()).isZero());
            assertThat(usedMemory() - before).isLessThan(READERS * MEBIBYTE);

            var whole = rest(sockets.get(READERS - 1).getInputStream());
            assertThat(whole).containsPattern(LAST_CHUNK);
            assertThat(lines(whole)).isEqualTo(2 + EVENTS);
            assertThat((long) whole.length()).isGreaterThan(EVENTS * (long) BYTES);
        } finally {
            for (var socket : sockets) socket.close();
        }
    }

    @Test
    void theStreamOfSomebodyWhoTeachesThereNoMoreBreaksOff() throws Exception {
        ada.put("/api/spaces/" + space + "/members/ben", "{\"role\":\"EDUCATOR\"}");
        var written = new ListAppender<ILoggingEvent>();
        written.start();
        log.setLevel(Level.DEBUG);
        log.addAppender(written);
        try (var socket = asked("")) {
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            assertThat(ben.delete("/api/spaces/" + space + "/members/ada").status())
                    .isBetween(200, 204);

            var part = rest(socket.getInputStream());

            assertThat(part).doesNotContainPattern(LAST_CHUNK);
            assertThat(lines(part)).isBetween(1L, EVENTS - 1L);
        }
        assertThat(written.list)
                .filteredOn(line -> space.equals(line.getMDCPropertyMap().get("correlationId")))
                .extracting(ILoggingEvent::getLevel)
                .containsExactly(Level.DEBUG);
        assertThat(AuditedSpace.of(ben, space).lines("type=space:MemberRemoved"))
                .hasSize(1);
    }

    @Test
    void whatComesAfterItsBeginningIsNotInIt() throws Exception {
        try (var socket = asked("")) {
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            var late = ada.put("/api/spaces/" + space + "/name", "{\"name\":\"Late\"}", "If-Match", "\"1\"");
            assertThat(late.status()).isEqualTo(200);

            var whole = rest(socket.getInputStream());

            assertThat(whole).containsPattern(LAST_CHUNK).doesNotContain("space:Renamed");
            assertThat(lines(whole)).isEqualTo(2 + EVENTS);
        }
    }

    @Test
    void whatIsRareIsFoundByPagesThatLookAtSoManyEventsEach() {
        var audit = AuditedSpace.of(ada, space);
        new ManyEvents(jdbc).insert(space, "zed", 0, 1);

        var first = audit.page("actor=zed");

        assertThat(first.get("items")).isEmpty();
        assertThat(first.get("next").isString()).isTrue();
        assertThat(audit.all("actor=zed", 50)).hasSize(1);
        assertThat(audit.page("actor=zed&order=newest").get("items")).hasSize(1);
        assertThat(audit.lines("actor=zed")).hasSize(1);
        assertThat(audit.lines("actor=zed&order=newest")).hasSize(1);
    }

    private Socket asked(String filter) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(64 * 1024);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress("127.0.0.1", URI.create(base()).getPort()));
        var head = List.of(
                "GET /api/spaces/" + space + "/audit?" + filter + " HTTP/1.1",
                "Host: x",
                "Accept: " + AuditedSpace.NDJSON,
                "Connection: close",
                "X-Correlation-Id: " + space,
                "Authorization: Bearer " + ada.token());
        socket.getOutputStream().write((String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String rest(InputStream answer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            answer.transferTo(bytes);
        } catch (SocketException cut) {
            assertThat(cut).hasMessageContaining("reset");
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }

    private static long lines(String answer) {
        return CHUNK.matcher(answer)
                .replaceAll("")
                .lines()
                .filter(line -> line.contains("\"causationId\""))
                .count();
    }

    private int connectionsInUse() throws SQLException {
        var pool = Objects.requireNonNull(jdbc.getDataSource()).unwrap(HikariDataSource.class);
        return pool.getHikariPoolMXBean().getActiveConnections();
    }

    private static long usedMemory() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
