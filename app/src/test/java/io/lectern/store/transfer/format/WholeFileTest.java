package io.lectern.store.transfer.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.start.StartException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of an export is used only if it is what was written. */
class WholeFileTest {
    private static final List<String> LINES = List.of("{\"name\":\"Biology 1\"}", "{\"name\":\"Biology 2\"}");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        try (var lines = LineWriter.into(file())) {
            lines.write(ExportHeader.of("e1", "2026-11-23T09:00:00Z", List.of("space:Created"))
                    .toJson());
            for (var line : LINES) lines.write(line.getBytes(StandardCharsets.UTF_8));
            lines.end();
        }
    }

    @Test
    void whatWasWrittenIsRead() throws Exception {
        var read = new ArrayList<String>();

        WholeFile.check(file()).each(line -> read.add(new String(line, StandardCharsets.UTF_8)));

        assertThat(read).isEqualTo(LINES);
    }

    @Test
    void anythingElseIsRefused() throws Exception {
        var whole = Files.readString(file());

        wrong(whole.replace("Biology 2", "Biology 7"), "is damaged");
        wrong(whole.replace(LINES.get(0) + "\n", ""), "is damaged");
        wrong(whole.replace(LINES.get(0), LINES.get(1)), "is damaged");
        wrong(whole.substring(0, whole.indexOf("Biology 2")), "ends too early");
        wrong(whole.substring(0, whole.lastIndexOf("{\"end\"")), "ends too early");
        wrong(whole + LINES.get(0) + "\n", "stands after its last line");
        wrong(whole + " ", "stands after its last line");
        wrong(whole + whole, "stands after its last line");
        wrong("", "is empty");
        wrong("{\"a\":1}\n", "does not begin as an export does");
        wrong(whole.replaceFirst("\"format\":1", "\"format\":9"), "has the format 9");
        Files.delete(file());
        assertThatThrownBy(() -> WholeFile.check(file())).hasMessageContaining("There is no file " + file());
    }

    private void wrong(String text, String because) throws IOException {
        Files.writeString(file(), text);
        assertThatThrownBy(() -> WholeFile.check(file()))
                .isInstanceOf(StartException.class)
                .hasMessageContaining(because);
    }

    private Path file() {
        return folder.resolve("store");
    }
}
