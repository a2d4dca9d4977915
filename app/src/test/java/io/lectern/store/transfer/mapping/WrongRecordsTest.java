package io.lectern.store.transfer.mapping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Records that cannot be read are named before anything is stored. */
class WrongRecordsTest extends RefusedImport {
    @Test
    void recordsThatCannotBeReadAreNamed() throws IOException {
        var json = MAPPING.replace("records: csv", "records: json").getBytes(UTF_8);
        var csv = MAPPING.getBytes(UTF_8);
        var right = "{\"id\":\"moss\",\"user\":\"ben\",\"time\":\"2024-09-02T07:31:10Z\"}\n";

        assertThat(refusal((right + "{\"id\":").getBytes(UTF_8), json)).isEqualTo("Record 2 is not JSON");
        assertThat(refusal((right + "[1]").getBytes(UTF_8), json)).isEqualTo("Record 2 is no JSON object");
        assertThat(refusal(LOG.replace("role", "").getBytes(UTF_8), csv)).startsWith("The header line is none: ");
        assertThat(refusal((LOG + "\"a\"b,c").getBytes(UTF_8), csv))
                .startsWith(folder.resolve("log").toString());
    }

    @Test
    void whatWouldBeCutOrPassedOverIsNamed() throws IOException {
        var csv = MAPPING.getBytes(UTF_8);

        assertThat(refusal((LOG + "\n\nfen,ben,,2024-09-02T07:31:10Z,late").getBytes(UTF_8), csv))
                .isEqualTo("Record 2 has 5 values, and the header line has 4");
        assertThat(refusal((LOG + "fen,ben").getBytes(UTF_8), csv))
                .isEqualTo("Record 2 has 2 values, and the header line has 4");
        assertThat(refusal(LOG.replace("role", "user").getBytes(UTF_8), csv)).startsWith("The header line is none: ");
        assertThat(refusal(new byte[0], csv)).isEqualTo("There is no header line, which names the columns");
        assertThat(refusalWith(
                        "  - \"type\": \"space:Created\"", "  - when: {rol: ''}\n    \"type\": \"space:Created\""))
                .isEqualTo("There is no column rol, which when names in the mapping");
    }

    @Test
    void thatNothingBecomesAnEventIsSaid() throws IOException {
        var nothing = "records: csv\nothers: skip\nevents:\n  - when: {id: fen}\n"
                + MAPPING.substring(MAPPING.indexOf("    \"stream\"")).replaceFirst("(?s)  - \"type.*", "")
                + "    type: space:Created\n";

        assertThat(refusal(nothing))
                .isEqualTo("No record of " + folder.resolve("log") + " becomes an event: nothing is imported");
        assertThat(refusal(new byte[0], MAPPING.replace("csv", "json").getBytes(UTF_8)))
                .endsWith(" becomes an event: nothing is imported");
    }

    @Test
    void anotherEncodingIsSaid() throws IOException {
        var json = MAPPING.replace("records: csv", "records: json");
        var log = LOG.replace("ben", "Zo\u00eb").getBytes(ISO_8859_1);

        assertThat(refusal(log, MAPPING.getBytes(UTF_8)))
                .isEqualTo(folder.resolve("log") + " cannot be imported: it is not UTF-8");
        assertThat(refusal(log, json.getBytes(UTF_8))).endsWith(" cannot be imported: it is not UTF-8");
        assertThat(refusal(LOG.getBytes(UTF_8), ("# Zo\u00eb\n" + MAPPING).getBytes(ISO_8859_1)))
                .isEqualTo("The mapping " + folder.resolve("mapping") + " cannot be used: it is not UTF-8");
    }
}
