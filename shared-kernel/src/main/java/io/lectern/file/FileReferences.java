package io.lectern.file;

import io.lectern.kernel.id.FileId;
import io.lectern.kernel.privacy.Erasing;
import io.lectern.kernel.text.RefersToFiles;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which streams refer or referred to which files. */
@Component
@ProcessingGroup("file-references")
class FileReferences {
    private final JdbcClient jdbc;

    FileReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(RefersToFiles referring, DomainEventMessage<?> event) {
        for (var file : referring.files()) add(file, event.getAggregateIdentifier());
    }

    /** The files of what is erased go with it, unless something else refers to them. */
    @EventHandler
    void on(Erasing erasing, DomainEventMessage<?> event) {
        if (erasing.erasedPerson() == null) forget(event.getAggregateIdentifier());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from file.reference").update();
    }

    List<String> streamsReferringTo(FileId file) {
        return jdbc.sql("select stream from file.reference where file = :file")
                .param("file", file.value())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private void add(FileId file, String stream) {
        jdbc.sql("update file.file set referred = true where file = :file and not referred")
                .param("file", file.value())
                .update();
        jdbc.sql("insert into file.reference (file, stream) values (:file, :stream) on conflict do nothing")
                .param("file", file.value())
                .param("stream", stream)
                .update();
    }

    private void forget(String stream) {
        var files = referredFrom(stream);
        if (files.isEmpty()) return;
        jdbc.sql("delete from file.reference where stream = :stream")
                .param("stream", stream)
                .update();
        var unreferred = """
                update file.file f set referred = false where file in (:files)
                and not exists (select from file.reference r where r.file = f.file)""";
        jdbc.sql(unreferred).param("files", files).update();
        var forgotten = """
                delete from file.file f where file in (:files) and not referred
                and not exists (select from file.hold h where h.file = f.file)""";
        jdbc.sql(forgotten).param("files", files).update();
    }

    private List<String> referredFrom(String stream) {
        var locked = """
                select file from file.file where file in
                (select file from file.reference where stream = :stream) order by file for update""";
        return jdbc.sql(locked)
                .param("stream", stream)
                .query((row, number) -> row.getString("file"))
                .list();
    }
}
