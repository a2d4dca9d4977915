package io.lectern.store.transfer.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old export goes when the new one is in its place, and not before. */
class ReplacedExportTest {
    @TempDir
    private Path folder;

    private ExportPaths place;
    private ExportPaths made;

    @BeforeEach
    void writeBoth() throws IOException {
        place = ExportPaths.of(folder.resolve("store"));
        made = place.unfinished();
        write(place, "old");
        write(made, "new");
    }

    @Test
    void allPartsAreReplaced() throws IOException {
        place.replaceBy(made);

        is(place, "new");
        assertThat(folder).isDirectoryNotContaining("glob:**{unfinished,replaced}");
    }

    @Test
    void theOldOneStaysIfAPartOfTheNewIsMissing() throws IOException {
        Files.delete(made.keys());

        assertThatThrownBy(() -> place.replaceBy(made)).isInstanceOf(NoSuchFileException.class);

        is(place, "old");
    }

    @Test
    void theOldOneIsBackIfAPartCannotBeMoved() throws IOException {
        Files.createDirectory(folder.resolve("store.files.replaced"));

        assertThatThrownBy(() -> place.replaceBy(made)).isInstanceOf(FileAlreadyExistsException.class);

        is(place, "old");
        is(made, "new");
    }

    private static void write(ExportPaths paths, String text) throws IOException {
        Files.writeString(paths.events(), text);
        Files.writeString(paths.keys(), text);
        Files.createDirectory(paths.files());
        Files.writeString(paths.files().resolve("file"), text);
    }

    private static void is(ExportPaths paths, String text) {
        assertThat(paths.events()).hasContent(text);
        assertThat(paths.keys()).hasContent(text);
        assertThat(paths.files().resolve("file")).hasContent(text);
    }
}
