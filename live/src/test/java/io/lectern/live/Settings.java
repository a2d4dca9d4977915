package io.lectern.live;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Limits as they are bound from settings. */
final class Settings {
    /** What clients are promised. */
    static final Limits PROMISED = limits(Map.of());

    private Settings() {}

    /** The promised limits but for some. */
    static Limits limits(Map<String, ?> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("lectern.live.limits", Limits.class);
    }
}
