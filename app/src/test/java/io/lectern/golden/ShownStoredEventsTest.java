package io.lectern.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.store.log.StoredRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What live clients of each kind are told of everything that was ever stored, through a replay. */
class ShownStoredEventsTest {
    private static final GoldenLectern LECTERN = GoldenLectern.running();
    private static final Path WRITTEN = Path.of("src/test/resources/golden/shown.txt");
    private static final Path NOW = Path.of("target/golden/shown.txt");
    private static final String WHAT_TO_DO = """
            Clients are told something else of what was stored. If that is what you want, copy
            app/target/golden/shown.txt to app/src/test/resources/golden; whoever reads your change sees there what old
            events say from now on.""";

    private final Map<String, StoredRow> stored =
            LECTERN.events().stream().collect(toMap(StoredRow::id, event -> event));
    private final Map<String, Shown> shown = new TreeMap<>();

    @Test
    void clientsAreToldTheSameForEver() throws Exception {
        var ada = LECTERN.as("ada");
        var zoe = LECTERN.as("zoe");
        LECTERN.events().stream()
                .map(StoredRow::space)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(space -> {
                    ada.put("/api/spaces/" + space + "/members/zoe", "{\"role\":\"STUDENT\"}");
                    read(ada, "/topic/spaces." + space + ".educators.fat");
                    read(zoe, "/topic/spaces." + space + ".students.fat");
                });
        read(ada, "/user/queue/live.fat");
        read(LECTERN.as("ben"), "/user/queue/live.fat");
        var lines = shown.values().stream().map(Shown::line).collect(joining("\n", "", "\n"));
        Files.createDirectories(NOW.getParent());
        Files.writeString(NOW, lines);

        assertThat(lines).as(WHAT_TO_DO).isEqualTo(Files.readString(WRITTEN, UTF_8));
    }

    private void read(Api reader, String destination) {
        for (var message : reader.feed(destination).items()) {
            var event = stored.get(message.get("id").asString());
            if (event != null) add(event, destination, message.get("data"));
        }
    }

    /** Of those of the same revision, one of the oldest file that has any: the one that says most. */
    private void add(StoredRow event, String destination, JsonNode data) {
        var reader = GoldenLectern.kind(destination).name().toLowerCase(Locale.ROOT);
        var about = "%s %s %s".formatted(event.type(), event.revision() == null ? "-" : event.revision(), reader);
        shown.merge(about, new Shown(file(event), about + " " + data), Shown::better);
    }

    private static int file(StoredRow event) {
        return IntStream.range(0, LECTERN.files.size())
                .filter(file -> LECTERN.files.get(file).events().contains(event))
                .findFirst()
                .orElseThrow();
    }

    private record Shown(int file, String line) {
        Shown better(Shown other) {
            if (other.file != file) return other.file < file ? other : this;
            return other.line.length() > line.length() ? other : this;
        }
    }
}
