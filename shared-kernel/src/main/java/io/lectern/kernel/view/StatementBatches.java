package io.lectern.kernel.view;

import io.lectern.kernel.view.ViewPart.Sender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The statements about one table, in as few batches as the order of those about one row allows. */
final class StatementBatches {
    private final List<StatementBatch> batches = new ArrayList<>();
    private final Map<Object, Integer> last = new HashMap<>();

    private record StatementBatch(String sql, List<Map<String, ?>> parameters, Sender sender) {

        void send() {
            sender.send(sql, parameters);
        }
    }

    /** Puts it into the first batch of its text that comes no earlier than what was said of the row before. */
    void add(Object row, String sql, Map<String, ?> parameters, Sender sender) {
        var place = last.getOrDefault(row, 0);
        while (place < batches.size() && !batches.get(place).sql().equals(sql)) place++;
        if (place == batches.size()) batches.add(new StatementBatch(sql, new ArrayList<>(), sender));
        batches.get(place).parameters().add(parameters);
        last.put(row, place);
    }

    void send() {
        batches.forEach(StatementBatch::send);
    }
}
