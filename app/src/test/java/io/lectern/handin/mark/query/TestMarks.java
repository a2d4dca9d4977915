package io.lectern.handin.mark.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.MarkEvent.MarkGiven;
import io.lectern.handin.SubmissionId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.text.Block.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Marks that stand in the views alone, for the tests of what shows them. */
public final class TestMarks {
    private final MarkProjection projection;

    private TestMarks(MarkProjection projection) {
        this.projection = projection;
    }

    public static TestMarks in(ApplicationContext lectern) {
        return new TestMarks(lectern.getBean(MarkProjection.class));
    }

    public void give(SubmissionId submission, AssignmentId assignment, SpaceId space, UserId student) {
        projection.on(given(submission, assignment, space, student), 0);
    }

    static MarkGiven given(SubmissionId submission, AssignmentId assignment, SpaceId space, UserId student) {
        var feedback = new Paragraph("Good");
        return new MarkGiven(submission, assignment, space, student, 1, 0, BigDecimal.TEN, true, List.of(feedback));
    }
}
