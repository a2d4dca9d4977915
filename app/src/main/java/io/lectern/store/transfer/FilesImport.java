package io.lectern.store.transfer;

import io.lectern.file.FileContents;
import io.lectern.kernel.id.FileId;
import io.lectern.kernel.text.Sha256;
import io.lectern.start.StartException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores uploaded files whose rows are there, each in a transaction of its own, and compares each with its hash. */
@Component
class FilesImport {
    private static final int PAGE = 500;
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

    /** Whether each is there, as long as it should be. */
    void require(Path folder) throws IOException {
        for (var page = page("");
                !page.isEmpty();
                page = page(page.get(page.size() - 1).file()))
            for (var each : page) {
                var path = folder.resolve(each.file());
                if (!Files.isRegularFile(path) || Files.size(path) != each.size())
                    throw new StartException("The export is not whole: " + path + " is missing, or cut off");
            }
    }

    void store(Path folder) {
        for (var page = page("");
                !page.isEmpty();
                page = page(page.get(page.size() - 1).file()))
            for (var each : page) transaction.executeWithoutResult(status -> store(each, folder.resolve(each.file())));
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
