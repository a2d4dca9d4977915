package io.lectern.views.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.store.TestRoles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rebuilds with several nodes, kills, and the command of the jar, by a role that does not own the tables. */
class RebuildIT {
    private static final Duration TIMEOUT = Duration.ofSeconds(90);
    private static final List<String> VIEWS = List.of(
            "space.space",
            "space.membership",
            "handin.assignment",
            "handin.roster",
            "conversation.conversation",
            "conversation.message");

    @TempDir
    Path data;

    private final TestRoles roles = TestRoles.fresh();

    @Test
    void aRebuildOutlivesItsNodesAndNothingOfItIsReadBefore() throws Exception {
        String assignment;
        String title;
        try (var one = node();
                var other = node();
                var reader = connect()) {
            var space = space(one);
            try (var load = SteadyLoad.start(List.of(one.base(), other.base()), space, 50)) {
                await().atMost(TIMEOUT).until(() -> load.commands() > 100);
                rebuild(one, "conversation");
                rebuild(other, "space");
                load.close();
                assertThat(load.refused()).isEmpty();
            }
            assignment = one.as("ada")
                    .post("/api/spaces/" + space + "/assignments", "{\"title\":\"Essay\",\"hidden\":false}")
                    .location();
            title = one.as("ada").get(assignment).text();
            reader.setAutoCommit(false);
            reader.createStatement().executeQuery("select count(*) from " + schema("handin") + ".assignment");

            ask(other, "handin");
            var copy = schema("handin") + "_copy.assignment";
            await().atMost(TIMEOUT).until(() -> copied(copy) > 0);
            one.kill();
            other.kill();

            try (var next = node()) {
                assertThat(next.as("ada").get(assignment).text()).isEqualTo(title);
                assertThat(status(next, "handin")).isEqualTo("RUNNING");
                reader.rollback();
                await().atMost(TIMEOUT).until(() -> status(next, "handin").equals("DONE"));
                assertThat(next.as("ada").get(assignment).text()).isEqualTo(title);
            }
        }
        assertThat(copied(schema("handin") + "_copy.assignment")).isZero();
    }

    @Test
    void theCommandRebuildsBesideANodeThatServes() throws Exception {
        try (var node = node()) {
            var space = space(node);
            try (var load = SteadyLoad.start(List.of(node.base()), space, 50)) {
                await().atMost(TIMEOUT).until(() -> load.commands() > 100);
                assertThat(command("handin")).contains("Made the views of handin again from ");
                load.close();
                assertThat(load.refused()).isEmpty();
            }
            var before = rows();
            for (var name : List.of("space", "handin", "conversation"))
                assertThat(command(name)).contains("Made the views of " + name);
            assertThat(rows()).isEqualTo(before);
        }
    }

    @Test
    void aNameThatIsNoneEndsTheCommandWithASentence() throws Exception {
        var process = launch("nothing");
        var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(said).contains("there are no views of nothing, but of ");
    }

    private String command(String name) throws Exception {
        var process = launch(name);
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private Process launch(String name) {
        return LecternProcess.launch(roles.settings(), "rebuild", name, "--lectern.data=" + data);
    }

    private LecternProcess node() {
        return LecternProcess.start(data, roles.settings());
    }

    private static String space(LecternProcess node) {
        return node.as("ada").post("/api/spaces", "{\"name\":\"Biology\"}").id();
    }

    private static void rebuild(LecternProcess node, String name) {
        ask(node, name);
        await().atMost(TIMEOUT).until(() -> status(node, name).equals("DONE"));
    }

    private static void ask(LecternProcess node, String name) {
        var asked = operator(node).post("/api/operations/rebuilds/" + name, "");
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
    }

    private static String status(LecternProcess node, String name) {
        return operator(node)
                .get("/api/operations/rebuilds")
                .body()
                .get("items")
                .valueStream()
                .filter(item -> item.get("name").asString().equals(name))
                .map(item -> item.get("status").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Api operator(LecternProcess node) {
        return Api.signInAsOperator(node.base(), "olga");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(roles.superuser());
    }

    /** Where the views of a context are in the shape of today. */
    private String schema(String context) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            var found =
                    statement.executeQuery("select coalesce(max(nspname), '%1$s') from pg_namespace".formatted(context)
                            + " where nspname ~ '^%1$s_[0-9a-f]{8}$'".formatted(context));
            found.next();
            return found.getString(1);
        }
    }

    private long copied(String table) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            var there = statement.executeQuery("select to_regclass('" + table + "') is not null");
            there.next();
            if (!there.getBoolean(1)) return 0;
            var count = statement.executeQuery("select count(*) from " + table);
            count.next();
            return count.getLong(1);
        }
    }

    private Map<String, List<String>> rows() throws SQLException {
        var rows = new TreeMap<String, List<String>>();
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var view : VIEWS) {
                var table = view.split("\\.");
                var found = statement.executeQuery("select (to_jsonb(t) - 'moved_by')::text from " + schema(table[0])
                        + "." + table[1] + " t order by 1");
                var texts = new ArrayList<String>();
                while (found.next()) texts.add(found.getString(1));
                rows.put(view, texts);
            }
        }
        return rows;
    }
}
