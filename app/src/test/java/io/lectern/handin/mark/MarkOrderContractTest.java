package io.lectern.handin.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.RunningLectern;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class MarkOrderContractTest extends RunningLectern {
    private static final String LAST =
            "select type from store.domain_event where type in ('mark','assignment') order by global_index desc"
                    + " limit 1";
    private static final String BLOCKED = "select 1 from pg_locks where not granted and ? = any(pg_blocking_pids(pid))";
    private static final String BLOCKED_BY_BLOCKED = """
            select 1 from pg_locks waiting, unnest(pg_blocking_pids(waiting.pid)) middle
            where not waiting.granted and ? = any(pg_blocking_pids(middle))""";

    @Autowired
    private JdbcTemplate jdbc;

    private Connection gate;

    @BeforeEach
    void close() throws SQLException {
        gate = DriverManager.getConnection(database());
    }

    @AfterEach
    void remove() throws SQLException {
        try (var open = Objects.requireNonNull(gate)) {
            run("select pg_advisory_unlock_all()");
            run("drop trigger if exists gate on store.domain_event");
            run("drop function if exists public.gate");
            run("drop sequence if exists public.gate_calls");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMarkThatWasDecidedBeforeAChangeOfTheReleaseIsStoredBeforeIt(boolean released) throws Exception {
        var assignment = ada.post(
                        "/api/spaces/" + space() + "/assignments",
                        "{\"title\":\"Essay\",\"maxPoints\":10,\"hidden\":false}")
                .location();
        var submission = ben.handIn(assignment, "My essay").location();
        var release = assignment + "/grade-release";
        if (released) ada.post(release, "", "If-Match", "\"0\"");
        holdFirstInsert();

        var marked = CompletableFuture.supplyAsync(
                () -> ada.put(submission + "/mark", "{\"points\":7.5,\"handIn\":1,\"feedback\":[]}"));
        await().until(() -> marked.isDone() || find(BLOCKED));
        var changed = CompletableFuture.supplyAsync(
                () -> released ? ada.delete(release, "If-Match", "\"1\"") : ada.post(release, "", "If-Match", "\"0\""));
        await().until(() -> changed.isDone() || find(BLOCKED_BY_BLOCKED));
        run("select pg_advisory_unlock_all()");

        assertThat(marked.get().status()).isEqualTo(200);
        assertThat(changed.get().status()).isEqualTo(200);
        assertThat(jdbc.queryForObject(LAST, String.class)).isEqualTo("assignment");
    }

    /** Before its index is taken: a trigger of the row would come after that. */
    private void holdFirstInsert() throws SQLException {
        run("create sequence public.gate_calls");
        run("""
                create function public.gate() returns trigger language plpgsql security definer as $$
                begin
                  if nextval('public.gate_calls') = 1 then perform pg_advisory_xact_lock_shared(4711); end if;
                  return null;
                end $$""");
        run("select pg_advisory_lock(4711)");
        run("""
                create trigger gate before insert on store.domain_event
                for each statement execute function public.gate()""");
    }

    private void run(String sql) throws SQLException {
        try (var statement = gate.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean find(String query) throws SQLException {
        try (var statement = gate.prepareStatement(query)) {
            statement.setInt(1, gate.unwrap(PGConnection.class).getBackendPID());
            return statement.executeQuery().next();
        }
    }
}
