package io.lectern.file;

import io.lectern.kernel.id.FileId;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What refers to which files and is no event, as a draft does; those are not unreferenced as long as it does. */
@Component
class FileHolds {
    private final JdbcClient jdbc;

    FileHolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts these in the place of all that the holder referred to before. */
    void put(String holder, Collection<FileId> files) {
        jdbc.sql("delete from file.hold where holder = :holder")
                .param("holder", holder)
                .update();
        for (var file : files)
            jdbc.sql("insert into file.hold (holder, file) values (:holder, :file)")
                    .param("holder", holder)
                    .param("file", file.value())
                    .update();
    }
}
