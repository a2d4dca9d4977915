package io.lectern.kernel.owndata;

import io.lectern.kernel.access.Membership;
import io.lectern.kernel.archive.ArchiveEntry;
import io.lectern.kernel.archive.ArchiveNames;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Download;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Problem.Forbidden;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Queries;
import io.lectern.kernel.stream.VersionedResult;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Asks in the name of a person, and makes files of what they are shown: JSON as a GET answers it. */
public final class OwnDataReader {
    private final UserId person;
    private final List<Membership> spaces;
    private final Queries queries;
    private final ObjectWriter json;
    private final ArchiveNames names = new ArchiveNames();
    private final Map<SpaceId, String> folders = new HashMap<>();

    /** @param json writes what a GET answers */
    public OwnDataReader(UserId person, List<Membership> spaces, Queries queries, JsonMapper json) {
        this.person = person;
        this.spaces = spaces;
        this.queries = queries;
        this.json = json.writerWithDefaultPrettyPrinter();
    }

    /** Whose data it is. */
    public UserId person() {
        return person;
    }

    /** Where they belong. */
    public List<Membership> spaces() {
        return spaces;
    }

    /** What they are shown; nothing if it is not for them, or not any more. */
    public Optional<Object> find(Object query) {
        try {
            var found = queries.askFor(person, query);
            return Optional.ofNullable(found instanceof VersionedResult wrapped ? wrapped.body() : found);
        } catch (NotFound | Forbidden notForThem) {
            return Optional.empty();
        }
    }

    /** A folder of this name in another one, or in none if that is empty. */
    public String folder(String parent, String name) {
        return names.folder(parent, name);
    }

    /** The folder for everything about a space. */
    public String folder(Membership space) {
        return folders.computeIfAbsent(space.space(), id -> names.folder("spaces/", space.name()));
    }

    /** A file of what was found. */
    public OwnFile json(String folder, String name, String description, Object found) {
        return file(folder, name, description, ArchiveEntry.bytes(json.writeValueAsBytes(found)));
    }

    /** A file of all pages of a list; it ends where they are shown no more. */
    public OwnFile list(String folder, String name, String description, Function<Paging, Object> query) {
        return parts(folder, name, description, new ListPages(paging -> find(query.apply(paging))));
    }

    /** A file of a list that comes in parts. */
    public OwnFile parts(String folder, String name, String description, Iterator<List<?>> parts) {
        return file(folder, name, description, new JsonList(parts, json));
    }

    /** A file of anything. */
    public OwnFile file(String folder, String name, String description, Download content) {
        return new OwnFile(names.file(folder, name), description, content);
    }
}
