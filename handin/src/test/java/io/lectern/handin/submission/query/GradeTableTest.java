package io.lectern.handin.submission.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.handin.HandInState;
import io.lectern.handin.Release;
import io.lectern.handin.mark.Marking;
import io.lectern.handin.submission.query.OverviewRow.Shown;
import io.lectern.kernel.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldCalculateHasAnApostropheBeforeIt(String name) {
        var table = GradeTable.of(List.of(row("-ben")), Map.of(UserId.of("-ben"), name));

        assertThat(table).contains("'-ben,").contains("'" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ben", "O'Neill", "Ben, \"the\" student", "1=1"})
    void otherNamesStayAsTheyAre(String name) {
        var table = GradeTable.of(List.of(row("ben")), Map.of(UserId.of("ben"), name));

        assertThat(table).contains(name.replace("\"", "\"\"")).doesNotContain("'" + name);
    }

    private static Shown row(String student) {
        return new Shown(
                student,
                false,
                "work",
                0L,
                HandInState.HANDED_IN,
                1,
                Instant.EPOCH,
                false,
                Marking.MARKED,
                BigDecimal.TEN,
                true,
                Release.HELD);
    }
}
