package io.lectern.store.transfer.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lectern.RunningLectern;
import io.lectern.start.StartException;
import io.lectern.store.transfer.ImportLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** An import that is right but for what a test makes wrong, into a database that takes none. */
abstract class RefusedImport extends RunningLectern {
    static final String LOG = "id,user,role,time\nmoss,ben,,2024-09-02T07:31:10Z\n";
    static final String MAPPING = """
            records: csv
            events:
              - "type": "space:Created"
                "stream": "space-{id}"
                "actor": "system:canvas"
                "time": "{time|time}"
                "data": {"space": "{id}", "name": "Moss", "educator": "ada"}
              - "type": "space:MemberEnrolled"
                "stream": "space-{id}"
                "actor": "system:canvas"
                "time": "{time|time}"
                "data": {"space": "{id}", "user": "ben", "role": "STUDENT"}
              - type: space:MemberRemoved
                stream: space-{id}
                actor: system:canvas
                time: "{time|time}"
                space: "{id}"
                ids: {space: "{id}", user: "{user}"}
                audience: members
                membership: {space: "{id}", user: "{user}", role: null}
                data: {space: "{id}", user: "{user}"}
            """;

    @TempDir
    Path folder;

    @Autowired
    private MappedImport imports;

    @Autowired
    private ImportLock lock;

    final String refusalWith(String right, String wrong) throws IOException {
        assertThat(MAPPING).contains(right);
        return refusal(MAPPING.replace(right, wrong));
    }

    final String refusal(String mapping) throws IOException {
        return refusal(LOG.getBytes(UTF_8), mapping.getBytes(UTF_8));
    }

    final String refusal(byte[] log, byte[] mapping) throws IOException {
        var command = new ImportRecords(
                imports,
                lock,
                Files.write(folder.resolve("log"), log).toString(),
                Files.write(folder.resolve("mapping"), mapping).toString());
        var refused = catchThrowableOfType(StartException.class, () -> command.run(new DefaultApplicationArguments()));
        assertThat(refused.getMessage()).doesNotContain("\n");
        return refused.getMessage();
    }
}
