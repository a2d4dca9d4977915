package io.lectern.store.transfer.mapping;

import static org.axonframework.common.DateTimeUtils.formatInstant;

import io.lectern.kernel.stream.Categories;
import io.lectern.start.StartException;
import io.lectern.store.feed.SpaceTimes;
import io.lectern.store.transfer.ImportProcess;
import io.lectern.store.transfer.Steps;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Imports the records of another system in parts; each commits with how far it came. */
@Component
class MappedImport {
    private static final int PART = 500;

    private final Categories categories;
    private final Payloads payloads;
    private final MappedEventStorage storage;
    private final ImportProcess process;
    private final ProcessorsAtHead processors;

    MappedImport(
            Categories categories,
            Payloads payloads,
            MappedEventStorage storage,
            ImportProcess process,
            ProcessorsAtHead processors) {
        this.categories = categories;
        this.payloads = payloads;
        this.storage = storage;
        this.process = process;
        this.processors = processors;
    }

    /** What may be wrong with records is found by reading all of them before the first is stored. */
    long run(Path file, Mapping mapping, String source, Steps steps) throws IOException {
        var mapper = new RecordMapper(mapping, categories, payloads, source);
        var order = new RecordOrder(categories);
        var all = new long[1];
        var times = new SpaceTimes();
        SourceRecords.each(file, mapping, each -> {
            var events = map(each, mapping, mapper);
            naming(each, () -> events.forEach(order::take));
            events.forEach(event -> times.add(event.space(), formatInstant(event.time())));
            all[0] += events.isEmpty() ? 0 : 1;
        });
        if (all[0] == 0) throw new StartException("No record of " + file + " becomes an event: nothing is imported");
        var stored = process.begin(source, steps);
        steps.with("records", progress -> {
            var part = new ArrayList<MappedEvent>();
            var done = new long[1];
            SourceRecords.each(file, mapping, each -> {
                if (each.number() <= stored) return;
                part.addAll(map(each, mapping, mapper));
                done[0] = each.number();
                if (part.size() < PART) return;
                store(part, done[0]);
                progress.show(done[0], Math.max(all[0], done[0]));
            });
            if (!part.isEmpty()) store(part, done[0]);
        });
        processors.move();
        process.end(Instant.now(), times, steps);
        return all[0];
    }

    private void store(List<MappedEvent> part, long records) {
        process.store(() -> storage.append(part), records);
        part.clear();
    }

    private static List<MappedEvent> map(SourceRecord source, Mapping mapping, RecordMapper mapper) {
        var events = new ArrayList<MappedEvent>();
        naming(source, () -> {
            for (var rule : mapping.events()) if (source.has(rule.conditions())) events.add(mapper.map(rule, source));
            if (events.isEmpty() && !mapping.skipsOthers())
                throw new IllegalArgumentException("is met by no rule of the mapping");
        });
        return events;
    }

    private static void naming(SourceRecord source, Runnable step) {
        try {
            step.run();
        } catch (IllegalArgumentException wrong) {
            throw new StartException("Record " + source.number() + " " + wrong.getMessage(), wrong);
        }
    }
}
