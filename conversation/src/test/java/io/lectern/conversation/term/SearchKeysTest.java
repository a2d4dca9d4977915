package io.lectern.conversation.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchKeysTest {
    /** They are stored: other numbers need another column. */
    @Test
    void theyAreTheSameForEver() {
        assertThat(SearchKeys.of(List.of("moss", "fern"))).isEqualTo("{28449,22471}");
    }

    @Test
    void whatSaysNothingHasNone() {
        assertThat(SearchKeys.of(Set.of())).isEqualTo("{}");
    }

    @Test
    void manyWordsHaveOne() {
        var keys = new HashSet<String>();
        for (var i = 0; i < 1_000_000; i++) keys.add(SearchKeys.of(List.of("word" + i)));

        assertThat(keys).hasSizeBetween(65_000, 65_536);
    }

    @Test
    void fewWordsShareOne() {
        var keys = IntStream.range(0, 5_000)
                .mapToObj(i -> SearchKeys.of(List.of("word" + i)))
                .distinct();

        assertThat(keys.count()).isGreaterThan(4_700);
    }
}
