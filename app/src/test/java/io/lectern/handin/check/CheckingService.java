package io.lectern.handin.check;

import io.lectern.Api;
import io.lectern.Api.QueryResult;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A service that checks hand-ins, as a test has it: under a name that nobody else has, and in one space. */
record CheckingService(String id, String space, Api api) {
    private static final String[] SCOPES = {
        "lectern:read", "lectern:read:fat", "lectern:write:similarity", "lectern:webhooks"
    };

    static CheckingService in(String base, String space) {
        return named("sage-" + UUID.randomUUID(), base, space, SCOPES);
    }

    static CheckingService named(String id, String base, String space, String... scopes) {
        var who = "{'service':'%s','scopes':['%s'],'spaces':['%s']}"
                .formatted(id, String.join("','", scopes), space)
                .replace('\'', '"');
        var token = new Api(base, "").post("/demo/tokens", who).body().get("accessToken");
        return new CheckingService(id, space, new Api(base, token.asString()));
    }

    /** The same service with a token that says otherwise. */
    CheckingService with(String otherSpace, String... scopes) {
        return named(id, api.base(), otherSpace, scopes);
    }

    /** The body that names services, with a purpose for all. */
    static String names(CheckingService... services) {
        var named = new ArrayList<String>();
        for (var service : services)
            named.add("{\"service\":\"%s\",\"purpose\":\"similarity\"}".formatted(service.id()));
        return "{\"services\":[" + String.join(",", named) + "]}";
    }

    /** What it has been asked so far, as it hears it. */
    List<JsonNode> asked() {
        var items = new ArrayList<JsonNode>();
        for (var position = ""; ; ) {
            var page = api.get("/api/events?types=submission:CheckRequested&limit=200&after=" + position)
                    .body();
            page.get("items").forEach(items::add);
            if (page.get("position").asString().equals(position)) return items;
            position = page.get("position").asString();
        }
    }

    /** Tells of a submission what JSON spells with apostrophes, to educators unless it says otherwise. */
    QueryResult tell(String submission, String... members) {
        var more = String.join(",", members);
        var audience = more.contains("'audience'") ? "" : ",'audience':{'educators':['" + space + "']}";
        var event =
                "{'type':'similarity:Measured','stream':'similarity-%s','ids':{'space':'%s','submission':'%s'}%s,%s}"
                        .formatted(submission, space, submission, audience, more);
        return api.post("/api/events", event.replace('\'', '"'));
    }
}
