package io.lectern.store.transfer;

import io.lectern.lock.AdvisoryLock;
import io.lectern.lock.AdvisoryLock.Work;
import io.lectern.start.StartException;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Has only one import at a time on a database. */
@Component
public class ImportLock {
    private final AdvisoryLock lock;

    ImportLock(DataSource database) {
        this.lock = new AdvisoryLock(database, "Import");
    }

    /** Does it, unless another is at it. */
    public void holding(Work<IOException> work) throws IOException {
        if (!lock.tryHolding(work)) throw new StartException("Another import into this database is under way");
    }
}
