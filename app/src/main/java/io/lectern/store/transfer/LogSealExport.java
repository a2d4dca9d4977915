package io.lectern.store.transfer;

import io.lectern.store.seal.HashRows;
import io.lectern.store.transfer.format.LineWriter;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Writes the seals of events as lines, so that who gets the export can find out that its events are those. */
@Component
class LogSealExport {
    private static final int PART = 1000;

    private final HashRows seals;

    LogSealExport(HashRows seals) {
        this.seals = seals;
    }

    void write(LineWriter lines, long upTo) throws IOException {
        var last = 0L;
        for (var part = seals.after(last, upTo, PART); !part.isEmpty(); part = seals.after(last, upTo, PART)) {
            for (var seal : part) lines.write(seal.line());
            last = part.get(part.size() - 1).index();
        }
    }
}
