package io.lectern.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.live.client.StompClient;
import io.lectern.webhooks.Receiver;
import io.lectern.webhooks.TestWebhook;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has everything logged still has no words of people, no tokens and no addresses that are secrets in the log. */
class VerboseLogIT {
    private static final String WORDS = "Mondscheinsonate";

    @TempDir
    private Path folder;

    private final List<String> secrets = new ArrayList<>(List.of(WORDS));

    @Test
    void whatIsSecretIsInNoLog() throws Exception {
        var log = folder.resolve("everything.log");
        try (var receiver = new Receiver();
                var lectern = LecternProcess.start(
                        folder.resolve("data"),
                        "--trace",
                        "--logging.level.root=trace",
                        "--logging.threshold.console=info",
                        "--logging.file.name=" + log,
                        "--lectern.webhooks.allowed-networks=127.0.0.0/8")) {
            var ada = lectern.as("ada");
            secrets.add(signature(ada));
            haveAWebhookCalled(lectern, receiver);
            say(ada);
            readACalendar(ada);
            try (var socket = StompClient.connect(lectern.live(), ada.token())) {
                assertThat(socket.closed()).isFalse();
            }
            assertThat(new Api(lectern.base(), "Kennwort").get("/api/me").status())
                    .isEqualTo(401);
            secrets.add("Kennwort");
            await().until(() -> !receiver.all().isEmpty());
        }

        var written = Files.readString(log);
        assertThat(written.contains(" TRACE ")).isTrue();
        assertThat(secrets).filteredOn(written::contains).isEmpty();
    }

    private static String signature(Api caller) {
        return caller.token().substring(caller.token().lastIndexOf('.') + 1);
    }

    private void haveAWebhookCalled(LecternProcess lectern, Receiver receiver) {
        var service =
                Api.signInAsService(lectern.base(), "quiz", "lectern:webhooks", "lectern:read", "lectern:read:fat");
        var webhook = TestWebhook.register(service, "{'url':'" + receiver.url() + "?key=Schluessel','detail':'fat'}");
        secrets.addAll(List.of(signature(service), webhook.secret().substring("whsec_".length()), "Schluessel"));
    }

    private void say(Api ada) {
        var space = ada.post("/api/spaces", "{\"name\":\"" + WORDS + "\"}").id();
        var message = "{\"kind\":\"QUESTION\",\"title\":\"" + WORDS
                + "\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"" + WORDS + "\"}]}";
        assertThat(ada.post("/api/spaces/" + space + "/conversations", message).status())
                .isEqualTo(201);
        var invitation = ada.post("/api/spaces/" + space + "/invitations", "{\"role\":\"STUDENT\"}");
        secrets.add(invitation.body().get("code").asString());
        assertThat(ada.post("/api/invitations/" + secrets.get(secrets.size() - 1), "")
                        .status())
                .isEqualTo(200);
    }

    private void readACalendar(Api ada) {
        var path = URI.create(ada.post("/api/me/calendar", "").body().get("url").asString())
                .getPath();
        assertThat(ada.get(path).status()).isEqualTo(200);
        secrets.add(path.substring(path.lastIndexOf('/') + 1));
    }
}
