package io.lectern.push;

import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.SpaceId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** What is recorded beside a pushed event: who pushed it, and what the service says of it. */
final class PushMetadata {

    private PushMetadata() {}

    static Map<String, ?> of(PushedEvent event) {
        var caused = new LinkedHashMap<String, Object>(CurrentUnitOfWork.get().getCorrelationData());
        var given = event.usableCorrelationId();
        if (given != null) caused.put(Metadata.CORRELATION_ID, given);
        return said(event).mergedWith(caused);
    }

    private static MetaData said(PushedEvent event) {
        var space = event.space() == null ? null : SpaceId.of(event.space());
        var ids = new LinkedHashMap<>(event.ids());
        return new EventMetadata(space, event.audience().toAudience(), ids, null, false, false).toMetaData();
    }
}
