package io.lectern.security;

import io.lectern.kernel.owndata.OwnData;
import io.lectern.kernel.owndata.OwnDataReader;
import io.lectern.kernel.owndata.OwnFile;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class OwnProfile implements OwnData {
    private final MeController me;

    OwnProfile(MeController me) {
        this.me = me;
    }

    @Override
    public Stream<OwnFile> of(OwnDataReader reader) {
        return Stream.of(reader.json("", "me.json", "Who you are", me.me(reader.person())));
    }
}
