package io.lectern.handin.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Educators say which services are asked about each hand-in. */
class NamedServicesTest extends RunningLectern {
    private static final String TWO =
            json("{'services':[{'service':'rue','purpose':'spelling-2'},{'service':'basil','purpose':'similarity'}]}");
    private static final String SORTED =
            json("{'services':[{'service':'basil','purpose':'similarity'},{'service':'rue','purpose':'spelling-2'}]}");
    private static final String NONE = "{\"services\":[]}";

    private String space;
    private String assignment;

    @BeforeEach
    void begin() {
        space = space();
        assignment = assignment(space, false);
    }

    @Test
    void theyAreNamedAsOftenAsOneLikesAndStoredWhenTheyChange() {
        assertThat(ada.get(assignment + "/services").text()).isEqualTo(NONE);

        var named = ada.put(assignment + "/services", TWO);
        var again = ada.put(assignment + "/services", SORTED);
        var read = ada.get(assignment + "/services");
        var none = ada.put(assignment + "/services", NONE);

        assertThat(named.status()).as(named.text()).isEqualTo(200);
        assertThat(named.text()).isEqualTo(SORTED);
        assertThat(named.etag()).startsWith("\"1-").isEqualTo(again.etag()).isEqualTo(read.etag());
        assertThat(read.text()).isEqualTo(SORTED);
        assertThat(ada.get(assignment + "/services", "If-None-Match", none.etag())
                        .status())
                .isEqualTo(304);
        assertThat(none.text()).isEqualTo(NONE);
        assertThat(none.etag()).startsWith("\"2-");
    }

    @Test
    void bothVersionsOfTheApiSayTheSame() {
        var first = ada.put(assignment + "/services", TWO, "API-Version", "1");
        var second = ada.get(assignment + "/services", "API-Version", "2");

        assertThat(first.text()).isEqualTo(second.text()).isEqualTo(SORTED);
        assertThat(ada.get(assignment + "/services", "API-Version", "1").etag())
                .isEqualTo(first.etag())
                .isNotEqualTo(second.etag());
    }

    @Test
    void aRetryAndAStaleVersionAreToldAsEverywhere() {
        var named = ada.put(assignment + "/services", TWO, "Idempotency-Key", assignment);
        ada.put(assignment + "/services", NONE);
        var again = ada.put(assignment + "/services", TWO, "Idempotency-Key", assignment);
        var stale = ada.put(assignment + "/services", TWO, "If-Match", "\"0\"");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(named.text());
        assertThat(again.etag()).isEqualTo(named.etag());
        assertThat(ada.get(assignment + "/services").text()).isEqualTo(NONE);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().at("/changes/0/changes/services.basil/to").asString())
                .isEqualTo("similarity");
    }

    @Test
    void educatorsReadAndHearItAndStudentsDoNot() {
        ada.put(assignment + "/services", TWO, "X-Correlation-Id", "c-basil");
        ada.put(assignment + "/services", NONE);

        var entries = ada.get(assignment + "/history").body().get("items");
        assertThat(entries.get(1).get("type").asString()).isEqualTo("assignment:ServicesNamed");
        assertThat(entries.get(1).get("correlationId").asString()).isEqualTo("c-basil");
        assertThat(entries.get(1).get("changes").toString())
                .isEqualTo(json("{'services.basil':{'from':null,'to':'similarity'},"
                        + "'services.rue':{'from':null,'to':'spelling-2'}}"));
        assertThat(entries.get(2).at("/changes/services.basil/from").asString()).isEqualTo("similarity");
        assertThat(ada.feed("/topic/spaces." + space + ".educators.fat").items().toString())
                .contains(json("'services':{'basil':'similarity','rue':'spelling-2'}"));
        for (var told : new String[] {
            ben.feed("/topic/spaces." + space + ".students.fat").items().toString(),
            ben.feed("/user/queue/live.fat").items().toString(),
            ben.get(assignment + "/history").text(),
            ben.get(assignment).text()
        }) assertThat(told).doesNotContain("ServicesNamed", "basil", "similarity");
    }

    @Test
    void nobodyElseNamesOrSeesThem() {
        var hidden = assignment(space, true);
        var service = CheckingService.in(base(), space).api();

        assertThat(ben.get(assignment + "/services").status()).isEqualTo(403);
        assertThat(ben.put(assignment + "/services", TWO).status()).isEqualTo(403);
        for (var path : new String[] {hidden, "/api/assignments/unknown"}) {
            assertThat(ben.get(path + "/services").status()).isEqualTo(404);
            assertThat(ben.put(path + "/services", TWO).status()).isEqualTo(404);
        }
        assertThat(eve.get(assignment + "/services").status()).isEqualTo(404);
        assertThat(eve.put(assignment + "/services", TWO).status()).isEqualTo(404);
        assertThat(service.get(assignment + "/services").status()).isEqualTo(403);
        assertThat(service.put(assignment + "/services", TWO).status()).isEqualTo(403);
        assertThat(ada.get(assignment + "/services").etag()).startsWith("\"0-");
    }

    @Test
    void whatIsWrongIsRefusedByTheNameOfItsMember() {
        refused("{}", "services");
        refused("{\"services\":null}", "services");
        refused(one("a b", "similarity"), "services[0].service");
        refused(one("", "similarity"), "services[0].service");
        refused(one("x".repeat(129), "similarity"), "services[0].service");
        for (var purpose : new String[] {"", "Similarity", "two words", "-x", "2", "x".repeat(33), "é"})
            refused(one("basil", purpose), "services[0].purpose");
        refused("{\"services\":[{\"service\":\"basil\"}]}", "services[0].purpose");
        refused("{\"services\":[{\"service\":\"basil\",\"purpose\":\"x\",\"url\":\"x\"}]}", "services[0].url");
        refused(many(i -> "basil", 2), "services");
        refused(many(i -> "basil" + i, 21), "services");
        assertThat(ada.put(assignment + "/services", many(i -> "basil|a@b.c" + i, 20))
                        .status())
                .isEqualTo(200);
    }

    private void refused(String body, String field) {
        var answer = ada.put(assignment + "/services", body);
        assertThat(answer.status()).as(body).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString())
                .as(answer.text())
                .isEqualTo(field);
    }

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }

    private static String one(String service, String purpose) {
        return json("{'services':[{'service':'%s','purpose':'%s'}]}".formatted(service, purpose));
    }

    private static String many(IntFunction<String> service, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"service\":\"%s\",\"purpose\":\"x\"}".formatted(service.apply(i)))
                .collect(Collectors.joining(",", "{\"services\":[", "]}"));
    }
}
