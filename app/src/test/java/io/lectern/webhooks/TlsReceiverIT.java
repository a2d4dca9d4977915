package io.lectern.webhooks;

import static io.lectern.webhooks.TestWebhook.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.Jvm;
import io.lectern.LecternProcess;
import io.lectern.webhooks.TlsReceiver.Asked;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Receivers at https addresses: their certificate must be the host's, in date, and signed by whom Java trusts. */
class TlsReceiverIT {
    private static final String HOST = "grader.example";
    private static final String KEY = "wh-s3cret-key";

    @TempDir
    private Path folder;

    @TempDir
    private Path data;

    @Test
    void onlyWhoHasTheHostsCertificateIsToldAnything() throws Exception {
        var certificates = new TestCertificates(folder);
        var past = new String[] {"-startdate", "-10d", "-validity", "5"};
        try (var valid = new TlsReceiver(certificates.signed("valid", HOST));
                var other = new TlsReceiver(certificates.signed("other", "other.example"));
                var expired = new TlsReceiver(certificates.signed("expired", HOST, past));
                var selfSigned = new TlsReceiver(certificates.selfSigned("self-signed", HOST));
                var lectern = start(certificates)) {
            var service = Api.signInAsService(
                    lectern.base(), "grader", "lectern:webhooks", "lectern:read", "lectern:write:quiz");
            var trusted = register(service, valid);
            var refused = Stream.of(other, expired, selfSigned)
                    .map(receiver -> register(service, receiver))
                    .toList();
            var event = "{'type':'quiz:Finished','stream':'quiz-1','data':{}}";
            assertThat(service.post("/api/events", json(event)).status()).isEqualTo(201);

            assertThat(tried(trusted).get("state").asString()).isEqualTo("DELIVERED");
            assertThat(valid.all()).containsExactly(new Asked(List.of(HOST), HOST + ":" + valid.port()));
            for (var webhook : refused) {
                var delivery = tried(webhook);
                assertThat(delivery.get("state").asString()).isEqualTo("RETRYING");
                assertThat(delivery.get("cause").asString()).isEqualTo("untrusted");
                assertThat(delivery.get("status").isNull()).isTrue();
                assertThat(delivery.toString()).doesNotContain(KEY, webhook.secret());
            }
            assertThat(Stream.of(other, expired, selfSigned).map(TlsReceiver::all))
                    .allMatch(List::isEmpty);
            assertThat(lectern.log().toString()).doesNotContain(KEY, trusted.secret());
        }
    }

    /** Names of hosts are those of a file, which Java reads instead of asking DNS. */
    private LecternProcess start(TestCertificates certificates) throws Exception {
        var names = String.join(" ", "localhost", InetAddress.getLocalHost().getHostName(), HOST);
        var hosts = Files.writeString(folder.resolve("hosts"), "127.0.0.1 " + names + "\n");
        var options = Stream.concat(Arrays.stream(certificates.trust()), Stream.of("-Djdk.net.hosts.file=" + hosts));
        return LecternProcess.start(
                Jvm.running().with(options.toArray(String[]::new)),
                data,
                "--lectern.demo.enabled=true",
                "--lectern.webhooks.allowed-networks=127.0.0.0/8",
                "--lectern.webhooks.delays=1h");
    }

    private static TestWebhook register(Api service, TlsReceiver receiver) {
        var url = "https://%s:%s/hook?key=%s".formatted(HOST, receiver.port(), KEY);
        return TestWebhook.register(service, "{'url':'%s','types':['quiz:Finished']}".formatted(url));
    }

    private static JsonNode tried(TestWebhook webhook) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> webhook.deliveries("").stream()
                                .filter(each -> !each.get("triedAt").isNull())
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
