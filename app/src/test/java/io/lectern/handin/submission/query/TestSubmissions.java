package io.lectern.handin.submission.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.SubmissionId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Work that stands in the views alone, for the tests of what belongs to it. */
public final class TestSubmissions {
    public static final SpaceId MOSSES = SpaceId.of("mosses");
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final SubmissionProjection projection;

    private TestSubmissions(SubmissionProjection projection) {
        this.projection = projection;
    }

    public static TestSubmissions in(ApplicationContext lectern) {
        return new TestSubmissions(lectern.getBean(SubmissionProjection.class));
    }

    public void handIn(SubmissionId submission, AssignmentId assignment, UserId student) {
        projection.on(handedIn(submission, assignment, student, 1), 0);
    }

    SubmissionHandedIn handedIn(SubmissionId submission, AssignmentId assignment, UserId student, int number) {
        return new SubmissionHandedIn(
                submission,
                assignment,
                MOSSES,
                student,
                number,
                List.of(),
                Map.of(),
                NOON,
                false,
                null,
                0,
                "hash",
                "salt",
                "key");
    }
}
