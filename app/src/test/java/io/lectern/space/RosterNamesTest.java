package io.lectern.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.database.Dump;
import io.lectern.erasure.PersonErasures;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.ErasedPeople;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** How people are called before they say so themselves. */
class RosterNamesTest extends RunningLectern {
    private static final String WAITING = """
            select count(*) from pg_locks where locktype = 'advisory' and not granted
               and database = (select oid from pg_database where datname = current_database())""";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ErasedPeople erasedPeople;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate jdbc;

    private final String user = "new-" + UUID.randomUUID();
    /** A word that nobody else says. */
    private final String name = "Wombat" + UUID.randomUUID().toString().replace("-", "");

    private String space;

    @BeforeEach
    void begin() {
        space = "/api/spaces/" + space();
    }

    @Test
    void aNameOfARosterShowsInItsSpaceUntilTheFirstSignIn() throws Exception {
        var other = "/api/spaces/" + space();
        ada.put(other + "/members/" + user, "{\"role\":\"STUDENT\"}");
        enrol(name);

        assertThat(member(space).get("name").asString()).isEqualTo(name);
        assertThat(member(space).get("pending").asBoolean()).isTrue();
        assertThat(member(other).get("name").isNull()).isTrue();
        assertThat(ada.get(assignment("grades") + "/grades.csv").text()).contains(user + "," + name);
        assertThat(Dump.tablesWith(database(), name)).containsExactly("space.roster_name");

        Api.signIn(base(), user, "Fay Day").get("/api/me");

        assertThat(member(space).get("name").asString()).isEqualTo("Fay Day");
        assertThat(member(space).get("pending").asBoolean()).isFalse();
        assertThat(Dump.tablesWith(database(), name)).isEmpty();
        assertThat(results(enrol("Otherwise"))).isEqualTo("unchanged");
        assertThat(member(space).get("name").asString()).isEqualTo("Fay Day");
    }

    @Test
    void aNameIsCorrectedAndAnEmptyCellLeavesIt() {
        enrol("Fay Dy");

        assertThat(results(enrol(name))).isEqualTo("changed");
        assertThat(results(enrol(name))).isEqualTo("unchanged");
        assertThat(results(enrol(""))).isEqualTo("unchanged");

        assertThat(member(space).get("name").asString()).isEqualTo(name);
    }

    @Test
    void whoIsErasedIsCalledNothingAnyMoreAndByNoLaterRoster() throws Exception {
        enrol(name);
        assertThat(Dump.tablesWith(database(), name)).isNotEmpty();

        new PersonErasures(context).erase(user);

        assertThat(Dump.tablesWith(database(), name)).isEmpty();
        assertThat(member(space).get("name").isNull()).isTrue();
        assertThat(enrol(name).status()).isEqualTo(200);
        assertThat(Dump.tablesWith(database(), name)).isEmpty();
        Dump.analyze(database());
        assertThat(Dump.tablesWith(database(), name)).isEmpty();
    }

    @Test
    void whoIsRemovedIsCalledNothingAnyMore() throws Exception {
        enrol(name);
        ada.delete(space + "/members/" + user);
        assertThat(Dump.tablesWith(database(), name)).isEmpty();

        enrol(name);
        ada.postCsv(space + "/roster?remove=true", "user,role\nben,STUDENT\n");
        assertThat(Dump.tablesWith(database(), name)).isEmpty();
    }

    @Test
    void whoWasHereIsPendingNoMoreAlsoOnceErased() {
        Api.signIn(base(), user, name).get("/api/me");
        enrol("");
        assertThat(member(space).get("pending").asBoolean()).isFalse();

        new PersonErasures(context).erase(user);

        assertThat(member(space).get("pending").asBoolean()).isFalse();
        assertThat(member(space).get("name").isNull()).isTrue();
    }

    @Test
    void anErasureWaitsForARosterThatIsBeingStored() {
        var everybody =
                IntStream.range(0, 200).mapToObj(each -> UserId.of(user + each)).collect(Collectors.toSet());
        var erasure = new TransactionTemplate(transactions).execute(status -> {
            assertThat(erasedPeople.among(everybody)).isEmpty();
            var begun = CompletableFuture.runAsync(() -> new PersonErasures(context).erase(user + 7));
            await().untilAsserted(() ->
                    assertThat(jdbc.queryForObject(WAITING, Long.class)).isPositive());
            jdbc.update("insert into space.roster_name (space, user_id, name) values ('s', ?, ?)", user + 7, name);
            return begun;
        });

        assertThat(erasure).succeedsWithin(Duration.ofSeconds(10));
        assertThat(jdbc.queryForObject("select count(*) from space.roster_name where name = ?", Long.class, name))
                .isZero();
        assertThat(erasedPeople.among(everybody)).containsExactly(UserId.of(user + 7));
    }

    private String assignment(String title) {
        var made = ada.post(space + "/assignments", "{\"title\":\"" + title + "\"}");
        return "/api/assignments/" + made.id();
    }

    private Api.QueryResult enrol(String called) {
        return ada.postCsv(space + "/roster", "user,name,role\n" + user + "," + called + ",STUDENT\n");
    }

    private static String results(Api.QueryResult told) {
        return told.body().at("/items/0/result").asString();
    }

    private JsonNode member(String in) {
        for (var member : ada.get(in + "/members").body().get("items"))
            if (member.get("user").asString().equals(user)) return member;
        throw new AssertionError(user + " is no member");
    }
}
