package io.lectern.handin.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.RunningLectern;
import io.lectern.kernel.feed.EventFeed;
import java.time.Duration;
import java.util.Set;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each service that an assignment names is asked about each hand-in, once, and nobody else hears of it. */
class CheckRequestsContractTest extends RunningLectern {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String POLICY = "check-requests";

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private EventFeed feed;

    @Autowired
    private TokenStore tokens;

    @Autowired
    private TransactionManager transactions;

    private String space;
    private String assignment;
    private CheckingService sage;
    private CheckingService rue;

    @BeforeEach
    void begin() {
        space = space();
        ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"STUDENT\"}");
        assignment = assignment(space, false);
        sage = CheckingService.in(base(), space);
        rue = CheckingService.in(base(), space);
    }

    @Test
    void eachIsAskedOnceAboutEachHandInAndNotToldWhoseItIs() {
        ada.put(assignment + "/services", CheckingService.names(sage, rue));
        var work = ben.handIn(assignment, "First", "X-Correlation-Id", "c-moss").location();
        ben.handIn(assignment, "Second");
        cat.handIn(assignment, "Mine");
        settle();

        assertThat(sage.asked()).hasSize(3);
        assertThat(rue.asked()).hasSize(3);
        var first = sage.asked().get(0);
        var submission = work.substring("/api/submissions/".length());
        assertThat(first.get("subject").asString()).isEqualTo("handin-check-" + submission);
        assertThat(first.get("data").toString())
                .isEqualTo(("{'submission':'%s','assignment':'%s','space':'%s','handIn':1,'service':'%s',"
                                + "'purpose':'similarity','number':'1'}")
                        .formatted(submission, assignment.substring("/api/assignments/".length()), space, sage.id())
                        .replace('\'', '"'));
        assertThat(first.get("lecternactor").asString()).isEqualTo("system:check-requests");
        assertThat(first.get("lecterncorrelationid").asString()).isEqualTo("c-moss");
        assertThat(sage.asked().toString() + rue.asked()).doesNotContain("\"ben\"", "\"cat\"");
        assertThat(sage.asked().get(1).at("/data/number").asString()).isEqualTo("2");
    }

    @Test
    void withoutTheScopeForFactsItIsAskedByIds() {
        ada.put(assignment + "/services", CheckingService.names(sage));
        ben.handIn(assignment, "First");
        settle();

        var thin = sage.with(space, "lectern:read").asked().get(0);

        assertThat(thin.get("data").propertyNames())
                .containsExactly("space", "assignment", "submission", "number", "purpose");
        assertThat(thin.has("lecternactor")).isFalse();
        assertThat(sage.with("elsewhere", "lectern:read").asked())
                .as("who is asked hears it, whatever the spaces of the token")
                .hasSize(1);
    }

    @Test
    void nobodyElseHearsOfItAndTheWorkDoesNotMove() {
        ada.put(assignment + "/services", CheckingService.names(sage));
        var work = ben.handIn(assignment, "First").location();
        var before = ben.get(work);
        settle();

        assertThat(sage.asked()).hasSize(1);
        assertThat(rue.asked()).isEmpty();
        assertThat(ben.get(work).etag()).isEqualTo(before.etag()).startsWith("\"0-");
        assertThat(ben.get(work, "If-None-Match", before.etag()).status()).isEqualTo(304);
        assertThat(ben.get(work + "/history").body().get("items")).hasSize(1);
        assertThat(ben.post(work + "/withdrawal", "", "If-Match", before.etag()).status())
                .isEqualTo(200);
        for (var told : new String[] {
            ben.feed("/user/queue/live.fat").items().toString(),
            ben.feed("/topic/spaces." + space + ".students.fat").items().toString(),
            ada.feed("/topic/spaces." + space + ".educators.fat").items().toString()
        }) assertThat(told).doesNotContain("CheckRequested");
        var audited = ada.get("/api/spaces/" + space + "/audit?type=submission:CheckRequested")
                .body()
                .at("/items/0");
        assertThat(audited.get("actor").asString()).isEqualTo("system:check-requests");
        assertThat(audited.at("/audience/services/0").asString()).isEqualTo(sage.id());
    }

    @Test
    void howeverLateOrOftenItIsReadOnlyThoseAreAskedWhoWereNamedAndStillAreAndOnce() {
        ada.put(assignment + "/services", CheckingService.names(sage));
        ben.handIn(assignment, "Asked about before");
        settle();
        processor().shutDown();
        ada.put(assignment + "/services", CheckingService.names());
        ben.handIn(assignment, "While nobody was named");
        ada.put(assignment + "/services", CheckingService.names(sage, rue));
        ben.handIn(assignment, "While both were named");
        ada.put(assignment + "/services", CheckingService.names(sage));
        rewind();
        processor().start();
        settle();

        assertThat(sage.asked())
                .extracting(asked -> asked.at("/data/number").asString())
                .containsExactly("1", "3");
        assertThat(rue.asked()).isEmpty();
    }

    /** As if it had read nothing yet, and is not told that it reads again. */
    private void rewind() {
        transactions.executeInTransaction(() -> {
            tokens.fetchToken(POLICY, 0);
            tokens.storeToken(GapAwareTrackingToken.newInstance(0, Set.of()), POLICY, 0);
            tokens.releaseClaim(POLICY, 0);
        });
    }

    private void settle() {
        var head = feed.head();
        await().atMost(SOON)
                .until(() -> !processor().processingStatus().isEmpty()
                        && processor().processingStatus().values().stream()
                                .allMatch(status ->
                                        status.getCurrentPosition().orElse(-1) >= head && status.isCaughtUp()));
    }

    private PooledStreamingEventProcessor processor() {
        return processing
                .eventProcessor(POLICY, PooledStreamingEventProcessor.class)
                .orElseThrow();
    }
}
