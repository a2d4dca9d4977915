package io.lectern;

import io.lectern.kernel.FileId;
import io.lectern.kernel.Files;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says that there are no files, for as long as none can be uploaded. */
@Component
class NoFiles implements Files {

    @Override
    public Map<FileId, String> hashes(Collection<FileId> files) {
        return Map.of();
    }

    @Override
    public void hold(String holder, Collection<FileId> files) {}
}
