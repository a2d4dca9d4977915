package io.lectern.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lists that are in time are read from either end. */
class ListOrderTest extends RunningLectern {

    @Test
    void whatEducatorsReadOfASpace() {
        var space = "/api/spaces/" + space();
        for (var each : List.of("cat", "dan", "eli", "fay")) {
            ada.put(space + "/members/" + each, "{\"role\":\"STUDENT\"}");
            ada.post(space + "/assignments", "{\"title\":\"For %s\"}".formatted(each));
            ada.post(space + "/invitations", "{\"role\":\"STUDENT\"}");
        }

        for (var list : List.of("/members", "/assignments", "/invitations")) assertReadFromEitherEnd(ada, space + list);
    }

    @Test
    void whatStudentsReadAndReport() {
        var space = "/api/spaces/" + space();
        ada.post(space + "/assignments", "{\"title\":\"Hidden\"}");
        for (var title : List.of("One", "Two", "Three"))
            ada.post(space + "/assignments", "{\"title\":\"%s\",\"hidden\":false}".formatted(title));
        var told = "{\"kind\":\"POST\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Read this\"}]}";
        for (var times = 0; times < 3; times++) {
            var conversation = ada.post(space + "/conversations", told).location();
            var message = ada.get(conversation + "/messages").body().at("/items/0/message");
            ben.post("/api/messages/" + message.asString() + "/report", "{\"reason\":\"rude\"}");
        }

        assertReadFromEitherEnd(ben, space + "/assignments");
        assertReadFromEitherEnd(ada, space + "/reports");
    }

    @Test
    void theSpacesOfAPerson() {
        var gus = as("gus-" + space());
        for (var name : List.of("Art", "Biology", "Chemistry"))
            gus.post("/api/spaces", "{\"name\":\"%s\"}".formatted(name));

        assertReadFromEitherEnd(gus, "/api/spaces");
    }

    @Test
    void whatOperatorsReadOfAllWebhooks() {
        var service = Api.signInAsService(base(), "ends", "lectern:webhooks", "lectern:read");
        for (var path : List.of("one", "two", "three"))
            service.post("/api/webhooks", "{\"url\":\"https://school.example/%s\",\"spaces\":[]}".formatted(path));

        assertReadFromEitherEnd(service, "/api/webhooks");
        assertReadFromEitherEnd(Api.signInAsOperator(base(), "olga"), "/api/operations/webhooks");
    }

    private static void assertReadFromEitherEnd(Api reader, String list) {
        var oldestFirst = pages(reader, list, "oldest", 200);
        assertThat(oldestFirst).as(list).hasSizeGreaterThan(2).isEqualTo(pages(reader, list, "oldest", 1));
        Collections.reverse(oldestFirst);
        for (var limit : List.of(1, 2, 200))
            assertThat(pages(reader, list, "newest", limit)).as(list).isEqualTo(oldestFirst);
    }

    private static List<JsonNode> pages(Api reader, String list, String order, int limit) {
        var items = new ArrayList<JsonNode>();
        for (var after = ""; ; ) {
            var page = reader.get(list + "?order=" + order + "&limit=" + limit + after);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.body().get("items").forEach(items::add);
            if (page.body().get("next").isNull()) return items;
            after = "&after=" + page.body().get("next").asString();
        }
    }
}
