package io.lectern.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The demo sign-in; the settings {@code lectern.demo.*}.
 *
 * @param enabled whether it is on; see {@link DemoEnabled} where it is not said
 * @param people whether there are people and a class to begin with
 */
@ConfigurationProperties("lectern.demo")
record DemoSettings(@Nullable Boolean enabled, @Nullable Boolean people) {}
