package io.lectern.store.transfer;

import io.lectern.file.FileContents;
import io.lectern.kernel.id.FileId;
import io.lectern.store.transfer.format.Folders;
import io.lectern.store.transfer.format.PrivateFiles;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Writes uploaded files, one beside the other, each named by its id, for the owner of the folder alone. */
@Component
class FilesExport {
    private static final int READ = 256 * 1024;
    private static final int PAGE = 500;
    private static final String NEXT = """
            select file from file.file where sha256 is not null and file > ? order by file limit ?""";

    private final JdbcClient jdbc;
    private final FileContents contents;

    FilesExport(JdbcClient jdbc, FileContents contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    private interface Use {
        void with(String file) throws IOException;
    }

    /** Those that there are by now, ahead of {@link #complete}. */
    void begin(Path folder) throws IOException {
        var ahead = ahead(folder);
        delete(folder);
        PrivateFiles.createFolder(ahead);
        each(file -> copy(file, ahead.resolve(file)));
    }

    /** Those of the caller's transaction and no others: what was removed since the beginning is not among them. */
    void complete(Path folder) throws IOException {
        PrivateFiles.createFolder(folder);
        each(file -> {
            var read = ahead(folder).resolve(file);
            if (Files.exists(read)) Files.move(read, folder.resolve(file));
            else copy(file, folder.resolve(file));
        });
        Folders.force(folder);
        FileSystemUtils.deleteRecursively(ahead(folder));
    }

    void delete(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(ahead(folder));
    }

    private void each(Use use) throws IOException {
        var page = page("");
        while (!page.isEmpty()) {
            for (var file : page) use.with(file);
            page = page(page.get(page.size() - 1));
        }
    }

    private List<String> page(String after) {
        return jdbc.sql(NEXT)
                .params(after, PAGE)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private void copy(String file, Path to) throws IOException {
        try (var channel = PrivateFiles.newFile(to);
                var out = Channels.newOutputStream(channel)) {
            var position = 0L;
            for (var bytes = read(file, position); bytes.length > 0; bytes = read(file, position)) {
                out.write(bytes);
                position += bytes.length;
            }
            channel.force(true);
        }
    }

    private byte[] read(String file, long position) {
        return contents.read(FileId.of(file), position, READ);
    }

    private static Path ahead(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".ahead");
    }
}
