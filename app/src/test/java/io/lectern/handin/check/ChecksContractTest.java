package io.lectern.handin.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api.QueryResult;
import io.lectern.RunningLectern;
import io.lectern.erasure.PersonErasures;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What services found out about a submission is for the educators of its space. */
class ChecksContractTest extends RunningLectern {

    @Autowired
    private ApplicationContext lectern;

    private String space;
    private String assignment;
    private String work;
    private String submission;
    private CheckingService sage;

    @BeforeEach
    void handIn() {
        space = space();
        ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"STUDENT\"}");
        assignment = assignment(space, false);
        sage = CheckingService.in(base(), space);
        ada.put(assignment + "/services", CheckingService.names(sage));
        work = ben.handIn(assignment, "Moss").location();
        submission = work.substring("/api/submissions/".length());
    }

    @Test
    void anEducatorSeesWhatNamedServicesTold() {
        told(sage.tell(submission, "'data':{'similarity':0.9}", "'correlationId':'c-9'"));
        told(sage.tell(submission, "'data':{'similarity':0.1}"));

        var items = checks("");

        assertThat(items).hasSize(2);
        var first = items.get(0);
        assertThat(first.propertyNames())
                .containsExactly("id", "type", "service", "stream", "version", "at", "correlationId", "data");
        assertThat(first.get("type").asString()).isEqualTo("similarity:Measured");
        assertThat(first.get("service").asString()).isEqualTo(sage.id());
        assertThat(first.get("stream").asString()).isEqualTo("similarity-" + submission);
        assertThat(first.get("version").asLong()).isZero();
        assertThat(first.get("correlationId").asString()).isEqualTo("c-9");
        assertThat(first.get("at").asString()).startsWith("20").endsWith("Z");
        assertThat(first.get("data").toString())
                .isEqualTo("{\"similarity\":0.9,\"space\":\"%s\",\"submission\":\"%s\"}".formatted(space, submission));
        assertThat(items.get(1).at("/data/similarity").asDouble()).isEqualTo(0.1);
    }

    @Test
    void theyAreToldInPages() {
        for (var n = 0; n < 5; n++) told(sage.tell(submission, "'data':{'n':" + n + "}"));

        assertThat(numbers("limit=2", "")).containsExactly(0, 1, 2, 3, 4);
        assertThat(numbers("limit=2&order=newest", "")).containsExactly(4, 3, 2, 1, 0);
        assertThat(ada.get(work + "/checks").body().get("next").isNull()).isTrue();
        for (var wrong : new String[] {"limit=0", "limit=201", "after=x", "order=x"})
            assertThat(ada.get(work + "/checks?" + wrong).status()).as(wrong).isEqualTo(400);
    }

    @Test
    void eventsOfOthersAndOfOtherWorkAreNotAmongThem() {
        var rue = CheckingService.in(base(), space);
        var other = cat.handIn(assignment, "Fern").location().substring("/api/submissions/".length());
        told(rue.tell(submission, "'data':{'by':'rue'}"));
        told(sage.tell(other, "'data':{'of':'fern'}"));
        told(sage.tell("unknown-" + UUID.randomUUID(), "'data':{}"));
        assertThat(checks("")).isEmpty();

        ada.put(assignment + "/services", CheckingService.names(rue));
        assertThat(checks("").toString()).contains("rue").doesNotContain("fern");
        ada.put(assignment + "/services", CheckingService.names(sage, rue));
        told(sage.tell(submission, "'data':{'by':'sage'}"));
        assertThat(checks("")).hasSize(2);
        ada.put(assignment + "/services", "{\"services\":[]}");
        assertThat(checks("")).isEmpty();
    }

    @Test
    void whatIsNotToldToThisEducatorIsShownByItsIds() {
        told(sage.tell(submission, "'data':{'secret':1}", "'audience':{'users':['cat']}"));
        told(sage.tell(submission, "'data':{'secret':2}", "'audience':{'users':['ada']}"));

        var items = checks("");

        assertThat(items.get(0).get("data").propertyNames()).containsExactly("space", "submission");
        assertThat(items.get(1).at("/data/secret").asInt()).isEqualTo(2);
    }

    @Test
    void studentsAndServicesNeverSeeThem() {
        var before = ben.get(work);
        told(sage.tell(submission, "'data':{'word':'quagga'}"));

        assertThat(ben.get(work + "/checks").status()).isEqualTo(403);
        assertThat(cat.get(work + "/checks").status()).isEqualTo(404);
        assertThat(eve.get(work + "/checks").status()).isEqualTo(404);
        assertThat(sage.api().get(work + "/checks").status()).isEqualTo(403);
        assertThat(ada.get("/api/submissions/unknown/checks").status()).isEqualTo(404);
        assertThat(ben.get(work).text()).isEqualTo(before.text());
        assertThat(ben.get(work).etag()).isEqualTo(before.etag());
        for (var told : new String[] {
            ben.get(work + "/history").text(),
            ben.get(assignment).text(),
            ben.get(assignment + "/history").text(),
            ben.feed("/user/queue/live.fat").items().toString(),
            ben.feed("/topic/spaces." + space + ".students.fat").items().toString()
        }) assertThat(told).doesNotContain("quagga", "Measured");
    }

    @Test
    void wordsOfAPersonWhoIsErasedAreWithheld() {
        var dan = "dan-" + UUID.randomUUID();
        told(sage.tell(
                submission, "'data':{'similarity':0.9,'quote':'quagga'}", "'personal':{'/quote':'" + dan + "'}"));
        assertThat(checks("").toString()).contains("quagga");

        new PersonErasures(lectern).erase(dan);

        var data = checks("").get(0).get("data");
        assertThat(data.get("similarity").asDouble()).isEqualTo(0.9);
        assertThat(data.has("quote")).isFalse();
        assertThat(data.get("withheld").asBoolean()).isTrue();
    }

    private static void told(QueryResult answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private List<JsonNode> checks(String query) {
        var answer = ada.get(work + "/checks?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().get("items").valueStream().toList();
    }

    private List<Integer> numbers(String query, String after) {
        var page = ada.get(work + "/checks?" + query + after).body();
        var numbers = new ArrayList<>(page.get("items")
                .valueStream()
                .map(item -> item.at("/data/n").asInt())
                .toList());
        if (!page.get("next").isNull())
            numbers.addAll(numbers(query, "&after=" + page.get("next").asString()));
        return numbers;
    }
}
