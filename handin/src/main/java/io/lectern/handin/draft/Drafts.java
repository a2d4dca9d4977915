package io.lectern.handin.draft;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.draft.DraftMessage.EraseDraft;
import io.lectern.handin.draft.DraftMessage.FindDraft;
import io.lectern.handin.draft.DraftMessage.SaveDraft;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Files;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.privacy.PersonalDataEncryption;
import io.lectern.kernel.text.Block;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

@Component
class Drafts {
    private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};
    private static final String SAVE = """
            insert into handin.draft (assignment, student, content, saved_at)
            values (:assignment, :student, :content::jsonb, now())
            on conflict (assignment, student)
            do update set content = excluded.content, saved_at = excluded.saved_at""";

    private final JdbcClient jdbc;
    private final Files files;
    private final PersonalDataEncryption encryption;

    Drafts(JdbcClient jdbc, Files files, PersonalDataEncryption encryption) {
        this.jdbc = jdbc;
        this.files = files;
        this.encryption = encryption;
    }

    /** What a student is working on. */
    record Draft(List<Block> content) {}

    @CommandHandler
    void handle(SaveDraft command, @MetaDataValue(Metadata.ACTOR) String student) {
        jdbc.sql(SAVE)
                .param("assignment", command.assignment().value())
                .param("student", student)
                .param("content", encrypted(command, UserId.of(student)))
                .update();
        files.hold(holder(command, student), command.files());
    }

    @CommandHandler
    void handle(EraseDraft command) {
        var student = command.student();
        jdbc.sql("delete from handin.draft where assignment = :assignment and student = :student")
                .param("assignment", command.assignment().value())
                .param("student", student.value())
                .update();
        files.hold(holder(command, student.value()), Set.of());
        encryption.erase(student, command.stream());
    }

    @QueryHandler
    Draft handle(FindDraft query, @MetaDataValue(Metadata.ACTOR) String student) {
        return jdbc.sql("select content from handin.draft where assignment = :assignment and student = :student")
                .param("assignment", query.assignment().value())
                .param("student", student)
                .query(String.class)
                .optional()
                .flatMap(content -> encryption.decrypt(DraftMessage.PREFIX + query.assignment(), content))
                .map(content -> new Draft(JSON.readValue(content, BLOCKS)))
                .orElseGet(() -> new Draft(List.of()));
    }

    List<AssignmentId> of(UserId student) {
        return jdbc
                .sql("select assignment from handin.draft where student = :student order by assignment")
                .param("student", student.value())
                .query(String.class)
                .list()
                .stream()
                .map(AssignmentId::of)
                .toList();
    }

    private String encrypted(SaveDraft command, UserId student) {
        var blocks = JSON.writerFor(BLOCKS).writeValueAsString(command.content().list());
        return encryption.encrypt(student, command.stream(), blocks);
    }

    private static String holder(StreamCommand command, String student) {
        return command.stream() + "-" + student;
    }
}
