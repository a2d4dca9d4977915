package io.lectern.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A service that has registered a webhook. */
public record TestWebhook(Api service, String id, String secret) {

    public static TestWebhook register(Api service, String body) {
        var answer = service.post("/api/webhooks", json(body));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new TestWebhook(service, answer.id(), answer.body().get("secret").asString());
    }

    /** JSON that is quoted by apostrophes. */
    public static String json(String text) {
        return text.replace('\'', '"');
    }

    public String path() {
        return "/api/webhooks/" + id;
    }

    public Api.QueryResult post(String action, String body) {
        return service.post(path() + "/" + action, json(body));
    }

    public List<JsonNode> deliveries(String query) {
        var answer = service.get(path() + "/deliveries?limit=200" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().get("items").valueStream().toList();
    }

    public void delete() {
        service.delete(path());
    }
}
