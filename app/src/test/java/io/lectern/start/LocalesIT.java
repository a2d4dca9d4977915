package io.lectern.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Jvm;
import io.lectern.LecternProcess;
import io.lectern.live.client.StompClient;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The jar where digits are not ASCII, and where an upper-case i has a dot: what machines read is the same there. */
class LocalesIT {

    @TempDir
    private static Path data;

    @Test
    void aDeadlineRingsWhereverOneLives() {
        Stream.of("ar-EG", "tr-TR").parallel().forEach(LocalesIT::aDeadlineRings);
    }

    private static void aDeadlineRings(String locale) {
        var parts = locale.split("-");
        var java = Jvm.running().with("-Duser.language=" + parts[0], "-Duser.country=" + parts[1]);
        try (var lectern = LecternProcess.start(java, data.resolve(locale))) {
            var ada = lectern.as("ada");
            var ben = lectern.as("ben");
            var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            ada.put("/api/spaces/" + space + "/members/ben", "{\"role\":\"STUDENT\"}");
            try (var socket = StompClient.connect(lectern.live(), ben.token())) {
                var own = socket.subscribe("/user/queue/live").synced();
                var students =
                        socket.subscribe("/topic/spaces." + space + ".students").synced();
                var cutOff = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(3);
                var essay = "{\"title\":\"Essay\",\"hidden\":false,\"maxPoints\":12.5,\"due\":\"" + cutOff
                        + "\",\"cutOff\":\"" + cutOff + "\"}";
                var made = ada.post("/api/spaces/" + space + "/assignments", essay);

                assertThat(type(own.next())).as(locale).isEqualTo("assignment:DueSoon");
                assertThat(students.next(2))
                        .as(locale)
                        .extracting(LocalesIT::type)
                        .containsExactly("assignment:Created", "assignment:Closed");
                assertThat(ben.get(made.location()).etag()).as(locale).matches("\"0-[A-Za-z0-9.~_-]+\"");
                assertThat(ben.get(made.location()).text()).as(locale).contains("12.5", "\"due\":\"" + cutOff + "\"");
                assertThat(ada.get(made.location() + "/grades.csv").text())
                        .as(locale)
                        .contains("ben")
                        .doesNotContainPattern("[\\p{Nd}&&[^0-9]]");
            }
        }
    }

    private static String type(JsonNode message) {
        return message.get("type").asString();
    }
}
