package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.stream.Categories;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Wire names are chosen once: a name that is in the file stays, whatever becomes of the class. */
class WireNamesTest extends RunningLectern {

    @Autowired
    private Categories categories;

    @Test
    void theNamesAreThoseThatWereChosen() throws Exception {
        var chosen = new ClassPathResource("wire-names.txt").getContentAsString(StandardCharsets.UTF_8);

        var names = categories.eventTypes().stream()
                .flatMap(category -> category.types().entrySet().stream())
                .map(type -> type.getKey() + " " + type.getValue().getName())
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(names).isEqualTo(chosen);
    }

    @Test
    void everyFactSaysWhoSeesIt() {
        var published = categories.eventTypes().stream()
                .flatMap(category -> category.types().keySet().stream())
                .toList();

        assertThat(categories.disclosures().keySet()).containsExactlyInAnyOrderElementsOf(published);
    }
}
