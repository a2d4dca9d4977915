package io.lectern.security.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The demo sign-in; the settings {@code lectern.demo.*}.
 *
 * @param enabled whether it is on; see {@link DemoEnabled} where it is not said
 * @param people whether there are people and a class to begin with
 */
@ConfigurationProperties("lectern.demo")
public record DemoSettings(
        @Nullable Boolean enabled, @Nullable Boolean people) {}
