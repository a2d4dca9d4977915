package io.lectern.live;

import io.lectern.live.session.ClientLimits;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Limits as they are bound from settings. */
public final class TestLimits {
    /** What clients are promised. */
    public static final ClientLimits PROMISED = limits(Map.of());

    private TestLimits() {}

    /** The promised limits but for some. */
    public static ClientLimits limits(Map<String, ?> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("lectern.live.limits", ClientLimits.class);
    }
}
