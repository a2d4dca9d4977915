package io.lectern;

import static org.awaitility.Awaitility.await;

import io.lectern.handin.deadline.MovableTime;
import io.lectern.live.relay.Relay;
import io.lectern.store.TestPostgres;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole application in this process, on a free port and a database of its own; shared by the tests that extend it.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "lectern.demo.enabled=true",
            "lectern.demo.people=false",
            "lectern.data=target/lectern-data",
            "lectern.webhooks.allowed-networks=127.0.0.0/8",
            "lectern.webhooks.delays=100ms,200ms,400ms,1s,1s,1s",
            "lectern.webhooks.timeout=2s"
        })
@Import(MovableTime.class)
public abstract class RunningLectern {
    private static final String DATABASE = TestPostgres.fresh();
    private static final Map<String, Api> SIGNED_IN = new ConcurrentHashMap<>();

    /** She teaches. */
    protected Api ada;

    /** He learns. */
    protected Api ben;

    /** She learns too. */
    protected Api cat;

    /** She belongs nowhere. */
    protected Api eve;

    @LocalServerPort
    private int port;

    @Autowired
    private Relay relay;

    @Autowired
    private JdbcTemplate stored;

    @BeforeEach
    public void signInEverybody() {
        ada = signedIn("ada");
        ben = signedIn("ben");
        cat = signedIn("cat");
        eve = signedIn("eve");
    }

    private Api signedIn(String user) {
        return signedIn(user, user.toUpperCase(Locale.ROOT));
    }

    /** Signed in once for all tests of a class: signing is most of what a short test takes. */
    protected Api signedIn(String user, String name) {
        return SIGNED_IN.computeIfAbsent(user, key -> Api.signIn(base(), user, name));
    }

    @AfterAll
    public static void signEverybodyOut() {
        SIGNED_IN.clear();
    }

    /** What was registered for all spaces would be sent whatever later tests do. */
    @AfterAll
    public static void endWebhooks() throws SQLException {
        try (var connection = DriverManager.getConnection(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("delete from webhooks.webhook");
        }
    }

    @DynamicPropertySource
    public static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> {
            TestPostgres.endAfterApplications();
            return DATABASE;
        });
    }

    /** Waits after a test that took the database away: a node that was silent for seconds writes nothing at first. */
    protected void awaitRecovery() {
        await().until(() -> ada.post("/api/spaces", "{\"name\":\"Biology\"}").status() == 201);
    }

    protected static String database() {
        return DATABASE;
    }

    protected String base() {
        return "http://127.0.0.1:" + port;
    }

    /** Where to connect, once what was stored before has been relayed: who subscribes then hears what comes after. */
    protected String live() {
        var last = stored.queryForObject("select coalesce(max(global_index), 0) from store.domain_event", Long.class);
        await().until(() -> relay.reached() >= last);
        return "ws://127.0.0.1:" + port + "/live";
    }

    protected Api as(String user) {
        return Api.signIn(base(), user);
    }

    /** A new space in which ada teaches and ben learns. */
    protected String space() {
        var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
        ada.put("/api/spaces/" + space + "/members/ben", "{\"role\":\"STUDENT\"}");
        return space;
    }

    /** A new assignment in a space. */
    protected String assignment(String space, boolean hidden) {
        var body = "{\"title\":\"Essay\",\"hidden\":" + hidden + "}";
        return "/api/assignments/"
                + ada.post("/api/spaces/" + space + "/assignments", body).id();
    }
}
