package io.lectern.space.query;

import io.lectern.kernel.access.Membership;
import io.lectern.kernel.owndata.OwnData;
import io.lectern.kernel.owndata.OwnDataReader;
import io.lectern.kernel.owndata.OwnFile;
import io.lectern.space.query.SpaceQuery.FindSpace;
import io.lectern.space.query.SpaceQuery.ListMySpaces;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class OwnSpaces implements OwnData {

    @Override
    public Stream<OwnFile> of(OwnDataReader reader) {
        var all = reader.list("", "spaces.json", "The spaces that you belong to", ListMySpaces::new);
        return Stream.concat(Stream.of(all), reader.spaces().stream().flatMap(space -> space(reader, space)));
    }

    private static Stream<OwnFile> space(OwnDataReader reader, Membership space) {
        return reader
                .find(new FindSpace(space.space(), null))
                .map(found -> reader.json(reader.folder(space), "space.json", "A space and your role in it", found))
                .stream();
    }
}
