package io.lectern.views;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ViewHandlersTest extends RunningLectern {
    @Autowired
    private ViewHandlers handlers;

    /** To find them takes as long as dozens of events, for which a switch of views would have everybody wait. */
    @Test
    void thoseOfAGroupAreFoundOnce() {
        assertThat(handlers.of("marks")).isNotEmpty().isSameAs(handlers.of("marks"));
    }
}
