package io.lectern.store.transfer;

import io.lectern.file.FileContents;
import io.lectern.kernel.id.FileId;
import io.lectern.kernel.text.Sha256;
import io.lectern.start.StartException;
import io.lectern.store.transfer.format.FileHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores uploaded files whose rows are there, each in a transaction of its own, and compares each with its hash. */
@Component
class FilesImport {
    private static final int PAGE = 500;
    private static final int NAMED = 5;
    private static final String NEXT = """
            select file, sha256, size from file.file where sha256 is not null and file > ? order by file limit ?""";

    private final JdbcClient jdbc;
    private final FileContents contents;
    private final TransactionTemplate transaction;

    FilesImport(JdbcClient jdbc, FileContents contents, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Stored(String file, String sha256, long size) {}

    /**
     * Whether each is there, and as it was written.
     *
     * @throws StartException that names those that are not
     */
    void require(Path folder) throws IOException {
        var named = new ArrayList<String>();
        var more = new AtomicLong();
        each(stored -> {
            var path = folder.resolve(stored.file());
            if (isWhole(path, stored)) return;
            if (named.size() < NAMED) named.add(path.toString());
            else more.incrementAndGet();
        });
        if (!named.isEmpty())
            throw new StartException("Of the export these files are missing or damaged: " + String.join(", ", named)
                    + (more.get() == 0 ? "" : " and " + more + " more"));
    }

    private static boolean isWhole(Path path, Stored stored) throws IOException {
        return Files.isRegularFile(path)
                && Files.size(path) == stored.size()
                && FileHash.of(path).equals(stored.sha256());
    }

    void store(Path folder) throws IOException {
        each(stored -> transaction.executeWithoutResult(status -> store(stored, folder.resolve(stored.file()))));
    }

    private interface Use {
        void with(Stored stored) throws IOException;
    }

    private void each(Use use) throws IOException {
        var page = page("");
        while (!page.isEmpty()) {
            for (var stored : page) use.with(stored);
            page = page(page.get(page.size() - 1).file());
        }
    }

    private void store(Stored each, Path path) {
        var file = FileId.of(each.file());
        contents.remove(file);
        try (var in = new DigestInputStream(Files.newInputStream(path), Sha256.begin())) {
            contents.store(file, in);
            if (!Sha256.hex(in.getMessageDigest()).equals(each.sha256()))
                throw new StartException(path + " is damaged: it is not what the export wrote");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Stored> page(String after) {
        return jdbc.sql(NEXT)
                .params(after, PAGE)
                .query((row, n) -> new Stored(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }
}
