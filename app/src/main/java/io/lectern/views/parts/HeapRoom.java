package io.lectern.views.parts;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/**
 * More room for the collector while views are made: with as little as it keeps between requests it would collect all
 * the time, and everything stands still while it does.
 */
final class HeapRoom implements AutoCloseable {
    private static final String FREE_PERCENT = "MinHeapFreeRatio";
    private static final String MOST_FREE_PERCENT = "MaxHeapFreeRatio";
    private static final int WHILE_VIEWS_ARE_MADE = 55;

    private final @Nullable HotSpotDiagnosticMXBean jvm;
    private final @Nullable String before;

    private HeapRoom() {
        this.jvm = ManagementFactory.getPlatformMXBeans(HotSpotDiagnosticMXBean.class).stream()
                .findFirst()
                .orElse(null);
        this.before = jvm == null ? null : raise(jvm);
    }

    /** Until it is closed; there may be none to be had on a JVM that is not HotSpot. */
    static HeapRoom more() {
        return new HeapRoom();
    }

    private static @Nullable String raise(HotSpotDiagnosticMXBean jvm) {
        var now = percent(jvm, FREE_PERCENT);
        if (now >= WHILE_VIEWS_ARE_MADE || percent(jvm, MOST_FREE_PERCENT) < WHILE_VIEWS_ARE_MADE) return null;
        jvm.setVMOption(FREE_PERCENT, Integer.toString(WHILE_VIEWS_ARE_MADE));
        return Integer.toString(now);
    }

    private static int percent(HotSpotDiagnosticMXBean jvm, String option) {
        return Integer.parseInt(jvm.getVMOption(option).getValue());
    }

    @Override
    public void close() {
        if (jvm != null && before != null) jvm.setVMOption(FREE_PERCENT, before);
    }
}
