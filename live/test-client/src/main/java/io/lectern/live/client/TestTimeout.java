package io.lectern.live.client;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Has tests wait half a minute for a condition or a message, as several servers and browsers share few cores when they
 * run.
 */
public final class TestTimeout implements LauncherSessionListener {
    static final Duration TIMEOUT = Duration.ofSeconds(30);

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Awaitility.setDefaultTimeout(TIMEOUT);
    }
}
