package io.lectern.metrics;

import io.lectern.kernel.id.ServiceId;
import io.micrometer.core.instrument.Tag;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tags a meter with services, those beyond the first hundred alike, so that it does not grow without end. */
public final class ServiceTags {
    private static final int MOST_SERVICES = 100;
    private static final String OTHERS = "others";

    private final Set<String> services = ConcurrentHashMap.newKeySet();

    /** The tag of a service, or that of all others. */
    public Tag of(ServiceId service) {
        var name = service.value();
        return Tag.of("service", isKnown(name) ? name : OTHERS);
    }

    private boolean isKnown(String service) {
        return services.contains(service) || services.size() < MOST_SERVICES && services.add(service);
    }
}
