package io.lectern.handin.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.handin.SubmissionStatus;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksCsvTest {
    private static final Viewer ADA = new Viewer(UserId.of("ada"), Role.EDUCATOR);

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t1", "\r=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20SUM(A1)"})
    void whatASpreadsheetWouldCalculateHasAnApostropheBeforeIt(String name) {
        var table = MarksCsv.of(List.of(row("-ben", 1)), ADA, Map.of(UserId.of("-ben"), name));

        assertThat(table).contains("'-ben,").contains("'" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ben", "O'Neill", "Ben, \"the\" student", "1=1"})
    void otherNamesStayAsTheyAre(String name) {
        var table = MarksCsv.of(List.of(row("ben", 1)), ADA, Map.of(UserId.of("ben"), name));

        assertThat(table).contains(name.replace("\"", "\"\"")).doesNotContain("'" + name);
    }

    @Test
    void aSpreadsheetReadsItAsUtf8AndWhichHandInWasMarkedStandsLast() {
        var table = MarksCsv.of(List.of(row("ben", 1), row("cat", null)), ADA, Map.of());

        assertThat(table.lines())
                .containsExactly(
                        "\uFEFFstudent,name,number,handed_in_at,late,points,passed,released,marked_number",
                        "ben,,2,1970-01-01T00:00:00Z,true,10,true,false,1",
                        "cat,,2,1970-01-01T00:00:00Z,true,10,true,false,");
    }

    private static GradebookEntry row(String student, @Nullable Integer marked) {
        var row = new GradebookRow(
                student,
                false,
                "work",
                0L,
                SubmissionStatus.HANDED_IN,
                2,
                Instant.EPOCH,
                marked,
                BigDecimal.TEN,
                true,
                false);
        return new GradebookEntry(row, true);
    }
}
