package io.lectern.database.embedded;

import io.lectern.thread.DaemonThreadFactory;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a server writes, read as long as it lives; the log has it only where one asks for that: it may hold data. */
final class ServerOutput {
    private static final Logger log = LoggerFactory.getLogger("io.lectern.database.postgres");
    private static final long PATIENCE_MILLIS = 1_000;

    private final Thread reader;
    private volatile String why = "it says nothing";

    private ServerOutput(Process process) {
        reader = new DaemonThreadFactory("lectern-postgres").newThread(() -> read(process));
    }

    static ServerOutput of(Process process) {
        var output = new ServerOutput(process);
        output.reader.start();
        return output;
    }

    /** Why a server has ended, as far as it says. */
    String why() throws InterruptedException {
        reader.join(PATIENCE_MILLIS);
        return why;
    }

    private void read(Process process) {
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains("FATAL")) why = line;
                log.debug("{}", line);
            }
        } catch (IOException ended) {
            log.debug("The server's output cannot be read any more", ended);
        }
    }
}
