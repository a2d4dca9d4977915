package io.lectern.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People find those with whom they share a space. */
class PeopleContractTest extends RunningLectern {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String zoe = "zoe-" + mark;
    private final String leo = "leo-" + mark;

    private Api teacher;
    private String space;

    @BeforeEach
    void begin() {
        teacher = Api.signIn(base(), "teacher-" + mark, "Iris Teacher");
        space = "/api/spaces/"
                + teacher.post("/api/spaces", "{\"name\":\"Biology\"}").id();
        Api.signIn(base(), zoe, "Zo\u00eb \u0141uk\u00e1cs").get("/api/me");
        enrol(space, zoe + ",,STUDENT\n" + leo + ",Leo Stra\u00dfer,STUDENT\n");
    }

    @Test
    void theyAreFoundByNameOrIdWithoutCaseAndAccents() {
        assertThat(found("zoe-" + mark)).containsExactly(zoe);
        for (var words : List.of("ZO%C3%8B", "zoe%20luk", "lukacs%20zoe", "%C5%81uk", "oe%20" + mark))
            assertThat(found(words)).as(words).containsExactly(zoe);
        assertThat(found("strasser")).containsExactly(leo);
        assertThat(found("STRA%C3%9FER%20leo")).containsExactly(leo);
        assertThat(found("zoe%20leo")).isEmpty();
        assertThat(teacher.get("/api/people?q=" + zoe).body().at("/items/0").propertyNames())
                .containsExactlyInAnyOrder("user", "name");
    }

    @Test
    void whoSharesNoSpaceIsNotFound() {
        var stranger = Api.signIn(base(), "stranger-" + mark, "Stranger");
        assertThat(stranger.get("/api/people?q=" + mark).body().get("items")).isEmpty();

        var own = stranger.post("/api/spaces", "{\"name\":\"Own\"}").id();
        assertThat(stranger.get("/api/people?q=" + mark).body().get("items")).isEmpty();
        stranger.put("/api/spaces/" + own + "/members/" + leo, "{\"role\":\"STUDENT\"}");

        var leoThere = stranger.get("/api/people?q=" + leo).body().get("items");
        assertThat(leoThere.findValuesAsString("user")).containsExactly(leo);
        assertThat(leoThere.get(0).get("name").isNull())
                .as("a name that another space's roster says")
                .isTrue();
        assertThat(stranger.get("/api/people?q=strasser").body().get("items")).isEmpty();
        teacher.delete(space + "/members/" + zoe);
        assertThat(found("zoe-" + mark)).isEmpty();
    }

    @Test
    void theyAreFoundByPages() {
        var more = new StringBuilder();
        for (var each = 0; each < 5; each++)
            more.append("p").append(each).append('-').append(mark).append(",,STUDENT\n");
        enrol(space, more.toString());

        var all = new ArrayList<String>();
        var path = "/api/people?limit=2&q=" + mark;
        for (var next = ""; next != null; ) {
            var page =
                    teacher.get(path + (next.isEmpty() ? "" : "&after=" + next)).body();
            assertThat(page.get("items").size()).isLessThanOrEqualTo(2);
            all.addAll(page.get("items").findValuesAsString("user"));
            next = page.get("next").isNull() ? null : page.get("next").asString();
        }

        assertThat(all).hasSize(7).doesNotHaveDuplicates().doesNotContain("teacher-" + mark);
    }

    @Test
    void theWordsHaveLimits() {
        for (var wrong : List.of("?q=", "?q=%20", "", "?q=" + "x".repeat(201), "?q=x&limit=0", "?q=x&after=y"))
            assertThat(teacher.get("/api/people" + wrong).status()).as(wrong).isEqualTo(400);
        assertThat(teacher.get("/api/people?q=" + "x".repeat(200)).status()).isEqualTo(200);
        assertThat(Api.signInAsService(base(), "lms", "lectern:roster")
                        .get("/api/people?q=x")
                        .status())
                .isEqualTo(403);
    }

    private List<String> found(String words) {
        return teacher.get("/api/people?q=" + words).body().get("items").findValuesAsString("user");
    }

    private void enrol(String where, String lines) {
        assertThat(teacher.postCsv(where + "/roster", "user,name,role\n" + lines)
                        .status())
                .isEqualTo(200);
    }
}
