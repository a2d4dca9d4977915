package io.lectern.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.live.client.StompClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What clients kept from a time that a restore has ended is never taken for what happened instead. */
class RestoredTimelineIT {
    private static final String OLDER = "{\"title\":\"Lost\"}";

    @Test
    void aColdCopyThatIsPutBackKnowsTheTagsAndKeysOfTheLostTimeNoMore(@TempDir Path folder) throws IOException {
        var data = folder.resolve("data");
        var copy = folder.resolve("copy");
        String assignment;
        String live;
        try (var lectern = LecternProcess.start(data)) {
            var ada = lectern.as("ada");
            var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            assignment = ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"Essay\"}")
                    .location();
            live = "/api/live?destination=/topic/spaces." + space + ".educators";
        }
        copy(data, copy);
        String lost;
        String place;
        try (var lectern = LecternProcess.start(data)) {
            var renamed =
                    lectern.as("ada").put(assignment + "/title", OLDER, "If-Match", "\"0\"", "Idempotency-Key", "lost");
            lost = renamed.etag();
            place = position(lectern.as("ada"), live);
        }
        FileSystemUtils.deleteRecursively(data);
        copy(copy, data);

        try (var lectern = LecternProcess.start(data)) {
            var ada = lectern.as("ada");
            var other = ada.put(assignment + "/title", "{\"title\":\"Instead\"}", "If-Match", "\"0\"");

            assertThat(position(ada, live)).as("the place of another event").isNotEqualTo(place);
            assertThat(ada.get(live + "&after=" + place).status()).isEqualTo(410);
            try (var socket = StompClient.connect(lectern.live(), ada.token())) {
                var resumed = socket.subscribe(live.substring(live.indexOf('=') + 1), "resume-after:" + place);
                assertThat(resumed.next().get("type").asString()).isEqualTo("live:Reset");
            }
            assertThat(other.etag()).startsWith("\"1-").isNotEqualTo(lost);
            assertThat(ada.get(assignment, "If-None-Match", lost).status()).isEqualTo(200);
            assertThat(ada.put(assignment + "/title", "{\"title\":\"Blind\"}", "If-Match", lost)
                            .status())
                    .isEqualTo(412);
            assertThat(ada.put(assignment + "/title", OLDER, "If-Match", "\"0\"", "Idempotency-Key", "lost")
                            .status())
                    .as("a key of the lost time")
                    .isEqualTo(412);
            assertThat(ada.get(assignment).body().get("title").asString()).isEqualTo("Instead");
        }
    }

    private static String position(Api who, String live) {
        return who.get(live).body().get("position").asString();
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator)
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
