package io.lectern.live;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Limits as they are bound from settings. */
final class TestLimits {
    /** What clients are promised. */
    static final ClientLimits PROMISED = limits(Map.of());

    private TestLimits() {}

    /** The promised limits but for some. */
    static ClientLimits limits(Map<String, ?> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("lectern.live.limits", ClientLimits.class);
    }
}
