package io.lectern.file;

import io.lectern.kernel.id.FileId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Download;
import io.lectern.kernel.message.Files;
import io.lectern.kernel.message.Problem.Invalid;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class UploadedFiles implements Files {
    private final FileRows rows;
    private final FileHolds holds;
    private final FileVisibility visibility;
    private final FileContents contents;

    UploadedFiles(FileRows rows, FileHolds holds, FileVisibility visibility, FileContents contents) {
        this.rows = rows;
        this.holds = holds;
        this.visibility = visibility;
        this.contents = contents;
    }

    @Override
    public Map<FileId, String> hashes(Collection<FileId> files) {
        return files.isEmpty() ? Map.of() : rows.hashes(files);
    }

    @Override
    public void hold(String holder, Collection<FileId> files) {
        holds.put(holder, files);
    }

    @Override
    public void requireVisible(UserId user, Collection<FileId> files) {
        for (var file : files)
            if (!visibility.isSeenBy(user, file)) throw new Invalid("file", "is not a file that you can see: " + file);
    }

    @Override
    public Optional<Download> content(UserId user, FileId file) {
        return visibility.isSeenBy(user, file) && rows.find(file).isPresent()
                ? Optional.of((position, most) -> contents.read(file, position, most))
                : Optional.empty();
    }
}
