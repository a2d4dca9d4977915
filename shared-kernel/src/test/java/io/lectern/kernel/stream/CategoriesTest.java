package io.lectern.kernel.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Published;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.privacy.Personal;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.RefersToFiles;
import java.util.Collection;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

class CategoriesTest {
    private static final Category LAMPS = Category.of("lamp-", Lit.class).build();
    private static final Category SHELVES = Category.of("shelf-").build();

    @Published(to = Channel.Kind.EDUCATORS, ids = "space")
    interface LampEvent {}

    @WireName("lamp:Lit")
    @Revision("1")
    record Lit() implements LampEvent {}

    @WireName("lamp:Praised")
    @Revision("1")
    record Praised(@Personal String words) implements LampEvent {}

    @WireName("lamp:Pictured")
    @Revision("1")
    record Pictured(Collection<Block> referringBlocks) implements LampEvent, RefersToFiles {}

    @WireName("lamp:Hidden")
    @Revision("1")
    record Hidden() {}

    @Test
    void aStreamIsOfTheCategoryThatItsNameBeginsWith() {
        var categories = new Categories(List.of(SHELVES, LAMPS));

        assertThat(categories.of("lamp-1")).contains(LAMPS);
        assertThat(categories.of("stone-1")).isEmpty();
    }

    @Test
    void whatIsDoubleEndsTheStart() {
        assertThatThrownBy(() -> collect(LAMPS, Category.of("lamp-old-").build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A stream can be of the categories lamp- and lamp-old-");
        assertThatThrownBy(() -> collect(LAMPS, Category.of("lamp-").build()))
                .hasMessage("A stream can be of the categories lamp- and lamp-");
        assertThatThrownBy(() -> collect(LAMPS, Category.of("light-", Lit.class).build()))
                .hasMessage("Events Lit are in the categories lamp- and light-");
    }

    @Test
    void whatIsForgottenEndsTheStart() {
        assertThatThrownBy(() -> collect(Category.of("lamp-", Praised.class).build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Nothing erases the personal words of Praised in lamp-");
        assertThatThrownBy(() -> collect(Category.of("lamp-", Pictured.class).build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Nothing says who sees the files of Pictured in lamp-");
        assertThatThrownBy(() -> collect(Category.of("lamp-", Hidden.class).build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("Hidden does not say whom it is published to");
    }

    private static Categories collect(Category... categories) {
        return new Categories(List.of(categories));
    }
}
