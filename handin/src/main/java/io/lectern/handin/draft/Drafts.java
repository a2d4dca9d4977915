package io.lectern.handin.draft;

import io.lectern.handin.draft.DraftMessage.FindDraft;
import io.lectern.handin.draft.DraftMessage.SaveDraft;
import io.lectern.kernel.Block;
import io.lectern.kernel.Files;
import io.lectern.kernel.Metadata;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class Drafts {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Files files;

    Drafts(JdbcClient jdbc, Files files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** What a student is working on. */
    record Draft(List<Block> content) {}

    @CommandHandler
    void handle(SaveDraft command, @MetaDataValue(Metadata.ACTOR) String student) {
        jdbc.sql("""
                        insert into handin.draft (assignment, student, content, saved_at)
                        values (:assignment, :student, :content::jsonb, now())
                        on conflict (assignment, student)
                        do update set content = excluded.content, saved_at = excluded.saved_at""")
                .param("assignment", command.assignment().value())
                .param("student", student)
                .param(
                        "content",
                        JSON.writerFor(BLOCKS)
                                .writeValueAsString(command.content().list()))
                .update();
        files.hold(command.stream() + "-" + student, command.files());
    }

    @QueryHandler
    Draft handle(FindDraft query, @MetaDataValue(Metadata.ACTOR) String student) {
        return jdbc.sql("select content from handin.draft where assignment = :assignment and student = :student")
                .param("assignment", query.assignment().value())
                .param("student", student)
                .query(String.class)
                .optional()
                .map(content -> new Draft(JSON.readValue(content, BLOCKS)))
                .orElseGet(() -> new Draft(List.of()));
    }
}
