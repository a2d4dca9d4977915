package io.lectern.feed;

import static io.lectern.feed.FollowedSpace.ids;
import static io.lectern.feed.FollowedSpace.types;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service hears of the spaces of its token. */
class FeedContractTest extends RunningLectern {
    private String space;
    private FollowedSpace thin;
    private FollowedSpace fat;

    @BeforeEach
    void begin() {
        space = space();
        thin = FollowedSpace.thin(base(), space);
        fat = FollowedSpace.fat(base(), space);
    }

    @Test
    void onlyServicesWithTheScopeGetIn() {
        assertThat(new Api(base(), "").get("/api/events").status()).isEqualTo(401);
        assertThat(ada.get("/api/events").status()).isEqualTo(403);
        assertThat(ada.get("/api/events?after=unknown").status()).isEqualTo(403);
        for (var accept : new String[] {"application/json", FollowedSpace.NDJSON, "text/event-stream"}) {
            assertThat(ada.get("/api/events", "Accept", accept).status()).isEqualTo(403);
            var writer = Api.signInAsService(base(), "quiz", "lectern:write:quiz", "lectern:read:fat");
            var refused = writer.get("/api/events", "Accept", accept);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.header("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void thinEventsHaveIdsAndNeitherActorNorWhatAClientSaid() {
        ada.post(
                "/api/spaces/" + space + "/assignments", "{\"title\":\"Essay\"}", "X-Correlation-Id", "ada-types-this");

        var created = thin.only("assignment:Created");

        assertThat(created.get("data").propertyNames()).containsExactly("space", "assignment");
        assertThat(created.get("subject").asString()).startsWith("handin-assignment-");
        assertThat(created.get("lecternversion").asLong()).isZero();
        assertThat(created.get("lecterncorrelationid").asString()).isNotEmpty().isNotEqualTo("ada-types-this");
        assertThat(created.has("lecterncausationid")).isTrue();
        assertThat(created.has("lecternactor")).isFalse();
        assertThat(created.toString()).doesNotContain("Essay", "ada-types-this", "\"ada\"");
    }

    @Test
    void fatEventsSayWhatHappenedAndWhoDidIt() {
        ada.post(
                "/api/spaces/" + space + "/assignments", "{\"title\":\"Essay\"}", "X-Correlation-Id", "ada-types-this");

        var created = fat.only("assignment:Created");

        assertThat(created.at("/data/title").asString()).isEqualTo("Essay");
        assertThat(created.get("lecternactor").asString()).isEqualTo("ada");
        assertThat(created.get("lecterncorrelationid").asString()).isEqualTo("ada-types-this");
        assertThat(fat.all("stream=" + created.get("subject").asString(), "")).containsExactly(created);
    }

    @Test
    void aServiceHearsOfTheSpacesOfItsTokenAloneAndInOrder() {
        var other = space();
        assignment(space, true);
        assignment(other, false);

        assertThat(types(thin.all()))
                .startsWith("space:Created")
                .contains("space:MemberEnrolled", "assignment:Created");
        assertThat(thin.all().toString()).doesNotContain(other);
        var everywhere = Api.signInAsService(base(), "data", "lectern:read");
        var all = new FollowedSpace(everywhere, "").all();
        assertThat(ids(all)).containsSubsequence(ids(thin.all()));
        assertThat(all.toString()).contains(other, space);
        var none = new Api(base(), FollowedSpace.token(base(), "data", "lectern:read", "", 60));
        assertThat(new FollowedSpace(none, "").all()).isEmpty();
    }

    @Test
    void positionsAreAlikeForAllServicesAndUnknownOnesAre410() {
        var other = new Api(base(), FollowedSpace.token(base(), "grader", "lectern:read", "\"" + space + "\"", 60));
        var head = thin.head();
        assignment(space, false);

        var theirs = new FollowedSpace(other, space).all("limit=1", head);

        assertThat(types(theirs)).contains("assignment:Created");
        assertThat(ids(theirs)).isEqualTo(ids(thin.all("limit=200", head)));
        var gone = thin.service().get("/api/events?after=AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.body().get("type").asString()).isEqualTo("urn:lectern:problem:reset");
        assertThat(thin.all("limit=1", gone.body().get("position").asString())).isEmpty();
        for (var accept : new String[] {FollowedSpace.NDJSON, "text/event-stream"})
            assertThat(thin.service()
                            .get("/api/events?after=x", "Accept", accept)
                            .status())
                    .isEqualTo(410);
    }

    @Test
    void filtersNarrowAndThePositionMovesOnOverWhatIsNotWanted() {
        var essay = assignment(space, true);
        var stream = "handin-assignment-" + essay.substring(essay.lastIndexOf('/') + 1);

        assertThat(types(thin.all("types=space:Created,assignment:Created", "")))
                .containsExactly("space:Created", "assignment:Created");
        assertThat(thin.all("stream=" + stream, ""))
                .allSatisfy(item -> assertThat(item.get("subject").asString()).isEqualTo(stream));
        var created = thin.only("space:Created").get("lecternposition").asString();
        var nothing = thin.page("types=quiz:Finished&after=" + created);
        assertThat(nothing.get("items")).isEmpty();
        assertThat(nothing.get("position").asString()).isNotEqualTo(created);
        assertThat(thin.lines("types=space:Created")).hasSize(1);
        assertThat(ids(thin.lines(""))).isEqualTo(ids(thin.all()));
    }

    @Test
    void wrongParametersAreRefused() {
        for (var wrong : new String[] {
            "limit=0",
            "limit=201",
            "wait=31",
            "wait=-1",
            "wait=x",
            "types=",
            "types=nothing",
            "types=a:B,",
            "stream=",
            "stream=a%20b"
        })
            assertThat(thin.service().get("/api/events?" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
    }

    @Test
    void asManyTypesAreTakenAsAreDescribed() {
        var parameters = new Api(base(), "").get("/v3/api-docs").body().at("/paths/~1api~1events/get/parameters");
        var types = parameters
                .valueStream()
                .filter(each -> each.path("name").asString("").equals("types"))
                .findFirst()
                .orElseThrow();
        var most = types.at("/schema/maxItems").asInt();

        assertThat(statusFor(most)).isEqualTo(200);
        assertThat(statusFor(most + 1)).isEqualTo(400);
    }

    private int statusFor(int types) {
        var names = String.join(",", Collections.nCopies(types, "quiz:Finished"));
        return thin.service().get("/api/events?types=" + names).status();
    }
}
