package io.lectern.views.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeapRoomTest {

    @Test
    void thereIsMoreWhileViewsAreMadeAlone() {
        var before = freePercent();

        ParallelBuilds.run(
                List.of("one"),
                each -> each,
                (each, turn) -> assertThat(freePercent()).isGreaterThan(before));

        assertThat(freePercent()).isEqualTo(before);
    }

    private static int freePercent() {
        return Integer.parseInt(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption("MinHeapFreeRatio")
                .getValue());
    }
}
