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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** What is wrong with a mapping or with records is said in one sentence before anything is stored. */
class WrongMappingTest extends RunningLectern {
    private static final String LOG = "id,user,role,time\nmoss,ben,,2024-09-02T07:31:10Z\n";
    private static final String MAPPING = """
            records: csv
            events:
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
    private Path folder;

    @Autowired
    private MappedImport imports;

    @Autowired
    private ImportLock lock;

    @Test
    void whatIsRightIsKeptBackByThisDatabaseAlone() throws IOException {
        assertThat(refusal(MAPPING)).contains("The database is not empty");
    }

    @Test
    void aMembershipNeedsAllThatItIsMadeOf() throws IOException {
        assertThat(refusalWith("role: null}", "}"))
                .isEqualTo("Record 1 needs space, user and role in membership, and nothing else");
        assertThat(refusalWith("user: \"{user}\", role: null", "user: \"{role}\", role: null"))
                .isEqualTo("Record 1 has no user for membership");
        assertThat(refusalWith("role: null", "role: \"{role}\"")).isEqualTo("Record 1 has no role for membership");
        assertThat(refusalWith("role: null", "role: WIZARD"))
                .isEqualTo(
                        "Record 1 cannot have the membership {\"space\":\"moss\",\"user\":\"ben\",\"role\":\"WIZARD\"}");
        assertThat(refusalWith("membership: {space: \"{id}\", user: \"{user}\", role: null}", "membership: nobody"))
                .contains("Record 1 needs space, user and role");
    }

    private String refusalWith(String right, String wrong) throws IOException {
        assertThat(MAPPING).contains(right);
        return refusal(MAPPING.replace(right, wrong));
    }

    private String refusal(String mapping) throws IOException {
        return refusal(LOG.getBytes(UTF_8), mapping.getBytes(UTF_8));
    }

    private String refusal(byte[] log, byte[] mapping) throws IOException {
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
