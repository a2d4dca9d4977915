package io.lectern.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.RunningLectern;
import io.lectern.start.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Uploaded files beside an export. */
class FilesTransferTest extends RunningLectern {
    @Autowired
    private FilesExport export;

    @Autowired
    private FilesImport files;

    @TempDir
    private Path parent;

    private Path folder;
    private Path early;
    private Path late;

    @BeforeEach
    void exportTwoFiles() throws IOException {
        folder = parent.resolve("store.files");
        early = folder.resolve(upload("early"));
        export.begin(folder);
        late = folder.resolve(upload("late"));
        export.complete(folder);
    }

    @Test
    void theirOwnerAloneMayReadThem() throws IOException {
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(early)).isEqualTo("rw-------");
        assertThat(permissions(late)).isEqualTo("rw-------");
    }

    @Test
    void whatAnExportLeftThatWasKilledIsReadByNobodyElse() throws IOException {
        var later = parent.resolve("later.files");
        var left = Files.createDirectory(parent.resolve("later.files.ahead"));
        Files.writeString(left.resolve(early.getFileName()), "cut");

        export.begin(later);

        assertThat(permissions(left)).isEqualTo("rwx------");
        assertThat(permissions(left.resolve(early.getFileName()))).isEqualTo("rw-------");
    }

    @Test
    void whatIsDamagedIsNamedBeforeAnythingIsStored() throws IOException {
        files.require(folder);

        Files.writeString(early, "EARLY");
        Files.delete(late);

        assertThatThrownBy(() -> files.require(folder))
                .isInstanceOf(StartException.class)
                .hasMessageContainingAll("missing or damaged", early.toString(), late.toString());
    }

    @Test
    void ofManyThatAreDamagedSomeAreNamed() throws IOException {
        for (var number = 0; number < 5; number++) upload("" + number);
        var all = parent.resolve("all.files");
        export.complete(all);
        var damaged = new ArrayList<Path>();
        try (var written = Files.list(all)) {
            for (var file : written.toList()) damaged.add(Files.writeString(file, ""));
        }

        assertThatThrownBy(() -> files.require(all))
                .hasMessageMatching("[^,]+(, [^,]+){4} and " + (damaged.size() - 5) + " more");
    }

    private String upload(String text) {
        return ada.upload(text + ".txt", text).body().get("file").asString();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
