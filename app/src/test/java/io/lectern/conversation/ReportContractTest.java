package io.lectern.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.live.client.StompClient;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReportContractTest extends ConversationSpace {
    private static final String REASON = "{\"reason\":\"Rude\"}";
    private static final Duration QUIET = Duration.ofSeconds(1);

    @Test
    void educatorsReadWhoReportedWhatAndWhyAndItsAuthorDoesNot() {
        var conversation = start(ada, "POST", "Hello", "");
        var message = say(ben, conversation, "Fool!", "");
        try (var adas = StompClient.connect(live(), ada.token());
                var bens = StompClient.connect(live(), ben.token())) {
            var toAda =
                    adas.subscribe("/topic/spaces." + space + ".educators.fat").synced();
            var toBen =
                    bens.subscribe("/topic/spaces." + space + ".students.fat").synced();

            assertThat(cat.post(message + "/report", REASON).status()).isEqualTo(204);

            assertThat(toAda.next().at("/data/reason").asString()).isEqualTo("Rude");
            assertThat(toBen.poll(QUIET)).isEmpty();
        }
        var report = ada.get(reports()).body().at("/items/0");
        assertThat(report.get("message").asString()).isEqualTo(id(message));
        assertThat(report.get("conversation").asString()).isEqualTo(id(conversation));
        assertThat(report.get("reporter").asString()).isEqualTo("cat");
        assertThat(report.get("reason").asString()).isEqualTo("Rude");
        assertThat(report.get("at").asString()).isNotEmpty();
        assertThat(ben.get(reports()).status()).isEqualTo(403);
        assertThat(eve.get(reports()).status()).isEqualTo(404);
        assertThat(ben.get(message + "/history").text()).doesNotContain("cat", "Rude");
        assertThat(ben.get(message).body().get("version").asInt()).isZero();
    }

    @Test
    void eachReportsOnceWithAReasonAndOnlyWhatTheySee() {
        var message = say(ben, start(ada, "POST", "Hello", ""), "Fool!", "");

        assertThat(cat.post(message + "/report", "{\"reason\":\"\"}").status()).isEqualTo(400);
        assertThat(eve.post(message + "/report", REASON).status()).isEqualTo(404);
        assertThat(cat.post(message + "/report", REASON).status()).isEqualTo(204);
        assertThat(cat.post(message + "/report", REASON).status()).isEqualTo(409);
        assertThat(ada.post(message + "/report", REASON).status()).isEqualTo(204);
        var part = ada.get(reports() + "?limit=1").body();
        assertThat(part.at("/items/0/reporter").asString()).isEqualTo("cat");
        assertThat(ada.get(reports() + "?after=" + part.get("next").asString())
                        .body()
                        .at("/items/0/reporter")
                        .asString())
                .isEqualTo("ada");
    }

    @Test
    void aDirectConversationHasNobodyToReportTo() {
        var made = ben.post("/api/conversations", "{\"participants\":[\"cat\"],\"blocks\":" + blocks("Psst") + "}");

        var answer = cat.post("/api/messages/" + first(cat, made.location()) + "/report", REASON);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(ada.get(reports()).body().get("items")).isEmpty();
    }

    private String reports() {
        return "/api/spaces/" + space + "/reports";
    }
}
