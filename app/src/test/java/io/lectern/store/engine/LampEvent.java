package io.lectern.store.engine;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.event.Published;
import io.lectern.kernel.event.Retired;
import io.lectern.kernel.event.RevisionUpcaster;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Erasing;
import io.lectern.kernel.privacy.Personal;
import io.lectern.kernel.text.Block;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A context for tests. */
@Published(
        to = Channel.Kind.EDUCATORS,
        ids = {})
public sealed interface LampEvent {
    EventTypes TYPES = EventTypes.of(LampEvent.class);
    /** The first revisions said {@code strength}, and {@code praise}. */
    List<RevisionUpcaster> UPCASTERS = List.of(
            RevisionUpcaster.renaming(Lit.class, 1, "strength", "brightness"),
            RevisionUpcaster.renaming(Praised.class, 1, "praise", "words"));

    @WireName("lamp:Lit")
    @Revision("2")
    record Lit(
            SpaceId space, UserId by, Instant at, @Nullable String note, int brightness, List<UserId> seenBy)
            implements LampEvent {}

    @WireName("lamp:Described")
    @Revision("1")
    record Described(List<Block> text, BigDecimal price) implements LampEvent {}

    @WireName("lamp:PutOut")
    @Revision("1")
    record PutOut(String lamp) implements LampEvent {}

    @WireName("lamp:Praised")
    @Revision("2")
    record Praised(
            UserId by,
            @Personal(of = "by") List<Block> words,
            @Personal @Nullable String remark) implements LampEvent {}

    @WireName("lamp:Silenced")
    @Revision("1")
    record Silenced(@Nullable UserId erasedPerson) implements LampEvent, Erasing {}

    @Retired
    @WireName("lamp:Rubbed")
    @Revision("1")
    record Rubbed(String lamp) implements LampEvent {}
}
