package io.lectern.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.database.Dump;
import io.lectern.store.TestPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Erases a person from a database that a Lectern serves, by the command of the jar. */
class ErasureIT {
    private final String database = TestPostgres.fresh();
    private final String word = "wombat" + UUID.randomUUID().toString().replace("-", "");

    @TempDir
    private Path data;

    private Api ada;
    private Api cat;
    private String space;

    @Test
    void everythingThatAPersonWroteIsGoneAndWhatTheyDidStays() throws Exception {
        try (var lectern = LecternProcess.start(data, settings())) {
            ada = lectern.as("ada");
            cat = Api.signIn(lectern.base(), "cat", "Cat " + word);
            space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"STUDENT\"}");
            var submission = work();
            var message = converse();
            Dump.analyze(database);
            assertThat(Dump.tablesWith(database, word))
                    .extracting(table -> table.replaceFirst("_[0-9a-f]{8}(?=\\.)", ""))
                    .contains("handin.assignment", "handin.submission", "handin.mark", "conversation.conversation")
                    .contains("conversation.message", "conversation.report", "space.person", "file.chunk");

            assertThat(erase("cat")).contains("Erased what cat wrote in ");

            assertThat(Dump.tablesWith(database, word)).isEmpty();
            assertThat(ada.get(message).body().get("erased").asBoolean()).isTrue();
            assertThat(ada.get(message).body().get("author").asString()).isEqualTo("cat");
            assertThat(ada.get(submission).body().get("content")).isEmpty();
            assertThat(ada.get(submission).body().get("points").asInt()).isEqualTo(7);
            assertThat(ada.get(submission + "/hand-ins/1/receipt").status()).isEqualTo(404);
            assertThat(ada.get(submission + "/history").text()).contains("submission:Erased", "system:erasure");
            assertThat(ada.get("/api/spaces/" + space + "/reports")
                            .body()
                            .at("/items/0/reason")
                            .isNull())
                    .isTrue();
            assertThat(erase("cat")).contains("in 0 streams");
        }
        try (var again = LecternProcess.start(data, settings())) {
            assertThat(again.as("ada")
                            .get("/api/spaces/" + space + "/conversations")
                            .status())
                    .isEqualTo(200);
        }
    }

    private String work() {
        var assignment = "/api/assignments/"
                + ada.post(
                                "/api/spaces/" + space + "/assignments",
                                "{\"title\":\"Essay\",\"hidden\":false,\"maxPoints\":10}")
                        .id();
        ada.put(
                assignment + "/extensions/cat",
                "{\"until\":\"2999-01-01T00:00:00Z\",\"reason\":\"" + word + "\"}",
                "If-Match",
                "\"0\"");
        cat.put(assignment + "/draft", "{\"content\":" + blocks() + "}");
        var submission = cat.handIn(assignment, word).location();
        ada.put(submission + "/mark", "{\"points\":7,\"passed\":null,\"handIn\":1,\"feedback\":" + blocks() + "}");
        ada.post(submission + "/return", "{\"note\":" + blocks() + "}", "If-Match", "\"0\"");
        return submission;
    }

    private String converse() {
        cat.upload(word + ".txt", word);
        var conversation = cat.post(
                        "/api/spaces/" + space + "/conversations",
                        "{\"kind\":\"POST\",\"title\":\"%s\",\"blocks\":%s}".formatted(word, blocks()))
                .location();
        var other = ada.post(conversation + "/messages", "{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Oh\"}]}")
                .location();
        cat.post(other + "/report", "{\"reason\":\"" + word + "\"}");
        return cat.post(conversation + "/messages", "{\"blocks\":" + blocks() + "}")
                .location();
    }

    private String erase(String person) throws Exception {
        var process = LecternProcess.launch(settings(), "erase", person, "--lectern.data=" + data);
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private String[] settings() {
        return List.of("--spring.datasource.url=" + database, "--lectern.demo.enabled=true")
                .toArray(String[]::new);
    }

    private String blocks() {
        return "[{\"type\":\"paragraph\",\"text\":\"%s\"}]".formatted(word);
    }
}
