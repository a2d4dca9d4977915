package io.lectern.conversation.level;

import io.lectern.conversation.level.LevelMessage.FindLevel;
import io.lectern.kernel.access.Membership;
import io.lectern.kernel.owndata.OwnData;
import io.lectern.kernel.owndata.OwnDataReader;
import io.lectern.kernel.owndata.OwnFile;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class OwnLevels implements OwnData {
    private static final String DESCRIPTION = "What you want to be told of in a space";

    @Override
    public Stream<OwnFile> of(OwnDataReader reader) {
        return reader.spaces().stream().flatMap(space -> level(reader, space));
    }

    private static Stream<OwnFile> level(OwnDataReader reader, Membership space) {
        return reader
                .find(new FindLevel(space.space()))
                .map(found -> reader.json(reader.folder(space), "notification-level.json", DESCRIPTION, found))
                .stream();
    }
}
