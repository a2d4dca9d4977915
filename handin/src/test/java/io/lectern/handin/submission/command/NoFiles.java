package io.lectern.handin.submission.command;

import io.lectern.kernel.id.FileId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Download;
import io.lectern.kernel.message.Files;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** For work that refers to no files. */
class NoFiles implements Files {

    @Override
    public Map<FileId, String> hashes(Collection<FileId> files) {
        return Map.of();
    }

    @Override
    public void hold(String holder, Collection<FileId> files) {}

    @Override
    public void requireVisible(UserId user, Collection<FileId> files) {}

    @Override
    public Optional<Download> content(UserId user, FileId file) {
        return Optional.empty();
    }
}
