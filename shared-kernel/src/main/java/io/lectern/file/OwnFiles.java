package io.lectern.file;

import io.lectern.file.FileMessage.FindFile;
import io.lectern.kernel.owndata.OwnData;
import io.lectern.kernel.owndata.OwnDataReader;
import io.lectern.kernel.owndata.OwnFile;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class OwnFiles implements OwnData {
    private static final String FOLDER = "files/";

    private final FileRows rows;
    private final FileContents contents;

    OwnFiles(FileRows rows, FileContents contents) {
        this.rows = rows;
        this.contents = contents;
    }

    @Override
    public Stream<OwnFile> of(OwnDataReader reader) {
        return rows.ownedBy(reader.person()).stream()
                .flatMap(file -> reader.find(new FindFile(file)).stream())
                .flatMap(found -> files(reader, (StoredFile) found));
    }

    private Stream<OwnFile> files(OwnDataReader reader, StoredFile file) {
        var content = reader.file(
                FOLDER,
                file.name(),
                "A file that you uploaded",
                (position, most) -> contents.read(file.file(), position, most));
        return Stream.of(
                content, reader.json(FOLDER, file.name() + ".json", "What is known of " + content.path(), file));
    }
}
