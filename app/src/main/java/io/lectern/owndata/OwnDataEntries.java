package io.lectern.owndata;

import io.lectern.kernel.archive.ArchiveEntry;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.owndata.OwnData;
import io.lectern.kernel.owndata.OwnDataReader;
import io.lectern.kernel.owndata.OwnFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** The files of one context after the other, asked for when their turn comes, and last of all what each of them is. */
final class OwnDataEntries implements Iterator<ArchiveEntry> {
    private final Iterator<OwnData> contexts;
    private final OwnDataReader reader;
    private final Instant begun = Instant.now();
    private final List<Description> described = new ArrayList<>();
    private Iterator<OwnFile> files = Collections.emptyIterator();
    private boolean ended;

    OwnDataEntries(List<OwnData> contexts, OwnDataReader reader) {
        this.contexts = contexts.iterator();
        this.reader = reader;
    }

    record Description(String path, String description) {}

    record Index(UserId user, Instant at, List<Description> files) {}

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public ArchiveEntry next() {
        while (!files.hasNext() && contexts.hasNext())
            files = contexts.next().of(reader).iterator();
        if (files.hasNext()) return listed(files.next());
        ended = true;
        var index = new Index(reader.person(), begun, List.copyOf(described));
        return entry(reader.json("", "index.json", "What each file is", index));
    }

    private ArchiveEntry listed(OwnFile file) {
        described.add(new Description(file.path(), file.description()));
        return entry(file);
    }

    private ArchiveEntry entry(OwnFile file) {
        return new ArchiveEntry(file.path(), begun, file.content());
    }
}
