package io.lectern.space.command;

import io.lectern.kernel.copy.DateShift;
import io.lectern.kernel.copy.SpaceContents;
import io.lectern.kernel.id.SpaceId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has every context copy what it keeps in a space. */
@Component
class CopiedContents {
    private final List<SpaceContents> contents;

    CopiedContents(ObjectProvider<SpaceContents> contents) {
        this.contents = contents.orderedStream().toList();
    }

    void copy(SpaceId from, SpaceId to, DateShift shift) {
        contents.forEach(each -> each.copy(from, to, shift));
    }
}
