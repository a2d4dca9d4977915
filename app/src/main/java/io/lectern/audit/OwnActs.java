package io.lectern.audit;

import io.lectern.audit.AuditQuery.StreamEvents;
import io.lectern.kernel.access.Membership;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.message.Download;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.owndata.OwnData;
import io.lectern.kernel.owndata.OwnDataReader;
import io.lectern.kernel.owndata.OwnFile;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an educator did, marks and feedback included; of students, their own things tell it. */
@Component
class OwnActs implements OwnData {
    private static final Paging ALL = new Paging(Paging.MAX_LIMIT, null, false);

    @Override
    public Stream<OwnFile> of(OwnDataReader reader) {
        return reader.spaces().stream()
                .filter(space -> space.role() == Role.EDUCATOR)
                .flatMap(space -> acts(reader, space));
    }

    private static Stream<OwnFile> acts(OwnDataReader reader, Membership space) {
        var own = new AuditFilter(reader.person().value(), null, null, null);
        return reader
                .find(new StreamEvents(space.space(), own, ALL))
                .map(lines -> reader.file(
                        reader.folder(space),
                        "acts.ndjson",
                        "What you did in a space where you teach, one line of JSON for each event",
                        (Download) lines))
                .stream();
    }
}
