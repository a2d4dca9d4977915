package io.lectern.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.id.ServiceId;
import io.lectern.kernel.id.SpaceId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServiceTest {
    private static final SpaceId BIOLOGY = SpaceId.of("biology");
    private static final Service ANYWHERE = new Service(ServiceId.of("sage"), Set.of(), null);

    /** Work that is shown to one service. */
    private record Work(@Nullable SpaceId space, String shownTo) implements QueryResult {
        @Override
        public boolean visibleTo(Service service) {
            return service.id().value().equals(shownTo);
        }

        @Override
        public Object seenBy(Viewer viewer) {
            return this;
        }
    }

    private record Closed(SpaceId space) implements Guarded {}

    @Test
    void itSeesWhatIsShownToItInTheSpacesOfItsToken() {
        var here = new Service(ServiceId.of("sage"), Set.of(), Set.of("biology"));
        var elsewhere = new Service(ServiceId.of("sage"), Set.of(), Set.of("chemistry"));
        var nowhere = new Service(ServiceId.of("sage"), Set.of(), Set.of());

        assertThat(ANYWHERE.sees(new Work(BIOLOGY, "sage"))).isTrue();
        assertThat(here.sees(new Work(BIOLOGY, "sage"))).isTrue();
        assertThat(elsewhere.sees(new Work(BIOLOGY, "sage"))).isFalse();
        assertThat(nowhere.sees(new Work(BIOLOGY, "sage"))).isFalse();
        assertThat(ANYWHERE.sees(new Work(BIOLOGY, "rue"))).isFalse();
    }

    @Test
    void whatIsInNoSpaceOrSaysNothingIsForNoService() {
        assertThat(ANYWHERE.sees(new Work(null, "sage"))).isFalse();
        assertThat(ANYWHERE.sees(new Closed(BIOLOGY))).isFalse();
        assertThatThrownBy(() -> new Work(BIOLOGY, "sage").seenBy(ANYWHERE)).isInstanceOf(IllegalStateException.class);
    }
}
