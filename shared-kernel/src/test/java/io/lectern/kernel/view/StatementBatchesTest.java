package io.lectern.kernel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementBatchesTest {
    private final StatementBatches batches = new StatementBatches();
    private final List<String> sent = new ArrayList<>();

    @Test
    void statementsOfOneTextAboutDifferentRowsAreSentAtOnce() {
        add("insert", "a");
        add("delete", "b");
        add("insert", "c");
        add("delete", "d");

        assertThat(sent()).containsExactly("insert [a, c]", "delete [b, d]");
    }

    @Test
    void statementsAboutOneRowKeepTheirOrder() {
        add("insert", "a");
        add("delete", "a");
        add("insert", "a");
        add("delete", "b");
        add("insert", "b");

        assertThat(sent()).containsExactly("insert [a]", "delete [a, b]", "insert [a, b]");
    }

    @Test
    void theSameAboutOneRowIsSentAsOftenAsItWasSaid() {
        add("count", "a");
        add("count", "a");

        assertThat(sent()).containsExactly("count [a, a]");
    }

    private void add(String sql, String row) {
        batches.add(
                row,
                sql,
                Map.of("row", row),
                (text, parameters) -> sent.add(text + " "
                        + parameters.stream().map(each -> each.get("row")).toList()));
    }

    private List<String> sent() {
        batches.send();
        return sent;
    }
}
