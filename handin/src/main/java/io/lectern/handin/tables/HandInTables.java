package io.lectern.handin.tables;

import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.mark.MarkState;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.kernel.view.ViewTables;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HandInTables {
    private static final String BEFORE = "0e67a60b";
    private static final int REVISION = 0;

    @Bean
    ViewTables tablesOfHandIn() {
        return new ViewTables(
                "handin",
                BEFORE,
                REVISION,
                Set.of("assignments", "roster", "submissions", "marks", "checks"),
                List.of(AssignmentState.class, SubmissionState.class, MarkState.class),
                List.of("assignment", "roster", "submission", "own_submission", "mark", "check_event"),
                Set.of("calendar", "draft", "receipt_key", "scheduled_tasks"));
    }
}
