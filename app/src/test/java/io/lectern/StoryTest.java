package io.lectern;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The story in the README goes as it says when its lines are pasted into a shell. */
class StoryTest extends RunningLectern {
    private static final Pattern STORY = Pattern.compile("```bash\n(L=)http://localhost:8080(;.*?)```", Pattern.DOTALL);
    private static final int PATIENCE_IN_SECONDS = 60;

    /** Where a reader waits for a moment, the shell waits for a line from this test. */
    private static final String WAITS = "sleep() { read -r; }; kill() { read -r; builtin kill \"$@\"; }\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void needsItsTools() {
        for (var tool : List.of("bash", "curl", "python3", "sed"))
            assumeTrue(isInstalled(tool), tool + " is not installed: the story of the README was not tried");
    }

    @Test
    void goesAsTheReadmeSays() throws IOException {
        var printed = print(story());
        var heard = printed.stream().filter(StoryTest::isHeard).toList();
        var answers = printed.stream().filter(value -> !isHeard(value)).toList();

        assertThat(heard)
                .extracting(StoryTest::type)
                .filteredOn(type -> type.startsWith("assignment:"))
                .containsExactly("assignment:Revealed", "assignment:Renamed");
        assertThat(answers).hasSize(5);
        assertThat(answers.get(0).get("members").asInt()).isEqualTo(2);
        assertThat(answers.get(1).get("hidden").asBoolean()).isFalse();
        assertThat(answers.get(1).get("version").asLong()).isEqualTo(1);
        assertThat(answers.get(2).get("title").asString()).isEqualTo("Essay on moss");
        assertThat(answers.get(2).get("version").asLong()).isEqualTo(2);
        assertThat(answers.get(3).get("status").asInt()).isEqualTo(412);
        assertThat(answers.get(3).get("currentVersion").asLong()).isEqualTo(2);
        assertThat(answers.get(4).get("items"))
                .extracting(version -> version.get("version").asLong() + " " + type(version))
                .containsExactly("0 assignment:Created", "1 assignment:Revealed", "2 assignment:Renamed");
    }

    private String story() {
        var story = STORY.matcher(Sources.text(Sources.ROOT.resolve("README.md")));
        assertThat(story.find()).isTrue();
        return WAITS + story.group(1) + base() + story.group(2);
    }

    /** Everything that the lines print, in its order; nothing of it is a complaint. */
    private List<JsonNode> print(String story) throws IOException {
        var complaints = folder.resolve("complaints").toFile();
        var shell = new ProcessBuilder("bash", "-c", story)
                .directory(Sources.ROOT.toFile())
                .redirectError(complaints);
        shell.environment().put("LECTERN_LIVE", live());
        var running = shell.start();
        running.onExit().orTimeout(PATIENCE_IN_SECONDS, SECONDS).whenComplete((ended, late) -> end(running));

        var printed = new ArrayList<JsonNode>();
        try (var go = running.outputWriter();
                var values = JsonMapper.shared().readerFor(JsonNode.class).readValues(running.getInputStream())) {
            while (values.hasNextValue()) {
                var value = (JsonNode) values.nextValue();
                printed.add(value);
                if (isHeard(value)
                        && List.of("live:Synced", "assignment:Renamed").contains(type(value))) {
                    go.write('\n');
                    go.flush();
                }
            }
        }
        assertThat(complaints).isEmpty();
        return printed;
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static boolean isHeard(JsonNode value) {
        return value.has("timestamp");
    }

    private static String type(JsonNode value) {
        return value.get("type").asString();
    }

    private static boolean isInstalled(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
