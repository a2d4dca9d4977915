package io.lectern.file;

import io.lectern.kernel.id.FileId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.PersonalRows;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of files. A row without a hash is an upload that has not ended. */
@Component
class FileRows implements PersonalRows {
    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String file, String owner, String name, long size, String sha256, String mediaType) {
        StoredFile toFile() {
            return new StoredFile(FileId.of(file), name, size, sha256, mediaType);
        }
    }

    void begin(FileId file, UserId owner, FileName name) {
        jdbc.sql("insert into file.file (file, owner, name) values (:file, :owner, :name)")
                .param("file", file.value())
                .param("owner", owner.value())
                .param("name", name.text())
                .update();
    }

    void end(StoredFile file) {
        jdbc.sql("update file.file set size = :size, sha256 = :sha256, media_type = :mediaType where file = :file")
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("mediaType", file.mediaType())
                .param("file", file.file().value())
                .update();
    }

    Optional<StoredFile> find(FileId file) {
        return jdbc.sql("select * from file.file where file = :file and sha256 is not null")
                .param("file", file.value())
                .query(Row.class)
                .optional()
                .map(Row::toFile);
    }

    boolean isOwned(FileId file, UserId user) {
        return jdbc.sql("select count(*) from file.file where file = :file and owner = :owner and sha256 is not null")
                        .param("file", file.value())
                        .param("owner", user.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<FileId> ownedBy(UserId user) {
        var owned = "select file from file.file where owner = :owner and sha256 is not null order by uploaded_at, file";
        return jdbc.sql(owned).param("owner", user.value()).query(String.class).list().stream()
                .map(FileId::of)
                .toList();
    }

    Map<FileId, String> hashes(Collection<FileId> files) {
        return jdbc
                .sql("select * from file.file where file in (:files) and sha256 is not null")
                .param("files", files.stream().map(FileId::value).toList())
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(row -> FileId.of(row.file()), Row::sha256));
    }

    List<FileId> unreferencedBefore(Instant time) {
        var unreferenced = """
                select file from file.file f where uploaded_at < :time and not referred
                and not exists (select from file.hold h where h.file = f.file)""";
        return jdbc.sql(unreferenced).param("time", Timestamp.from(time)).query(String.class).list().stream()
                .map(FileId::of)
                .toList();
    }

    /** Forgets a file unless an event ever referred to it; fails if something else refers to it by now. */
    boolean remove(FileId file) {
        return jdbc.sql("delete from file.file where file = :file and not referred")
                        .param("file", file.value())
                        .update()
                > 0;
    }

    @Override
    public void erase(UserId person) {
        var theirs = "in (select file from file.file where owner = :owner)";
        for (var sql : List.of(
                "delete from file.reference where file " + theirs,
                "delete from file.hold where file " + theirs,
                "delete from file.file where owner = :owner"))
            jdbc.sql(sql).param("owner", person.value()).update();
    }
}
