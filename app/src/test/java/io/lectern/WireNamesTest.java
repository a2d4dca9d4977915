package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.stream.Categories;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Wire names are chosen once: a name that is in the file stays, whatever becomes of the class. */
class WireNamesTest extends RunningLectern {

    private static final String FILE = "app/src/test/resources/wire-names.txt";
    private static final String NOT_WRITTEN =
            FILE + " has no such lines: add those of new events, and name the class anew where only that is another";
    private static final String NOT_THERE =
            FILE + " has lines that are true no more: a wire name stays for ever, so give it back to its event";

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

        assertThat(lines(names, chosen)).as(NOT_WRITTEN).isEmpty();
        assertThat(lines(chosen, names)).as(NOT_THERE).isEmpty();
        assertThat(names).as(FILE + " is sorted").isEqualTo(chosen);
    }

    /** Those that the others lack. */
    private static List<String> lines(String some, String others) {
        var known = Set.copyOf(others.lines().toList());
        return some.lines().filter(line -> !known.contains(line)).toList();
    }

    @Test
    void everyFactSaysWhoSeesIt() {
        var published = categories.eventTypes().stream()
                .flatMap(category -> category.types().keySet().stream())
                .toList();

        assertThat(categories.disclosures().keySet()).containsExactlyInAnyOrderElementsOf(published);
    }
}
