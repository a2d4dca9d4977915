package io.lectern.file;

import io.lectern.file.FileMessage.KeepFile;
import io.lectern.kernel.id.FileId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.text.Sha256;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Takes files in: the content is kept, hashed and looked at while it streams by, then the file is announced. */
@Component
class Uploads {
    private static final int LOOKED_AT_BYTES = 64 * 1024;

    private final FileRows rows;
    private final FileContents contents;
    private final Commands commands;

    Uploads(FileRows rows, FileContents contents, Commands commands) {
        this.rows = rows;
        this.contents = contents;
        this.commands = commands;
    }

    private static class MediaTypes {
        private static final Tika TIKA = new Tika();
    }

    /** The file that was kept, which is an earlier one if the request is a repetition. */
    FileId take(UserId owner, FileName name, long size, InputStream bytes) throws IOException {
        var file = FileId.random();
        rows.begin(file, owner, name);
        var kept = FileId.of(
                commands.send(new KeepFile(stored(file, name, size, bytes))).id(FileMessage.PREFIX));
        if (!kept.equals(file)) remove(file);
        return kept;
    }

    void remove(FileId file) {
        if (rows.remove(file)) contents.remove(file);
    }

    private StoredFile stored(FileId file, FileName name, long size, InputStream bytes) throws IOException {
        var sha256 = Sha256.begin();
        var hashed = new DigestInputStream(bytes, sha256);
        var stream = new BufferedInputStream(hashed, LOOKED_AT_BYTES);
        stream.mark(LOOKED_AT_BYTES);
        var mediaType = MediaTypes.TIKA.detect(stream.readNBytes(LOOKED_AT_BYTES), name.text());
        stream.reset();
        contents.store(file, stream);
        return new StoredFile(file, name.text(), size, Sha256.hex(sha256), mediaType);
    }
}
