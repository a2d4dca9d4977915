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

    private final HotSpotDiagnosticMXBean jvm;
    private final @Nullable String before;

    private HeapRoom(HotSpotDiagnosticMXBean jvm) {
        this.jvm = jvm;
        var isAllowed = percent(MOST_FREE_PERCENT) >= WHILE_VIEWS_ARE_MADE;
        var now = percent(FREE_PERCENT);
        this.before = isAllowed && now < WHILE_VIEWS_ARE_MADE ? Integer.toString(now) : null;
        if (before != null) jvm.setVMOption(FREE_PERCENT, Integer.toString(WHILE_VIEWS_ARE_MADE));
    }

    /** Until it is closed. */
    static HeapRoom more() {
        return new HeapRoom(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class));
    }

    private int percent(String option) {
        return Integer.parseInt(jvm.getVMOption(option).getValue());
    }

    @Override
    public void close() {
        if (before != null) jvm.setVMOption(FREE_PERCENT, before);
    }
}
