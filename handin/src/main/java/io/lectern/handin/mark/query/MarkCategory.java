package io.lectern.handin.mark.query;

import io.lectern.handin.MarkEvent;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.mark.EraseMark;
import io.lectern.handin.mark.MarkState;
import io.lectern.handin.mark.Marks;
import io.lectern.handin.mark.query.MarkQuery.FindMark;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.id.FileId;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.order.EventOrder;
import io.lectern.kernel.stream.Category;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Marks, as others need to know their streams; what is within a mark is within its submission. */
@Configuration(proxyBeanMethods = false)
class MarkCategory {

    @Bean
    Category categoryOfMarks(Marks marks, Assignments assignments) {
        return Category.of(MarkState.STREAM, MarkEvent.class)
                .state(MarkState.REDUCER, "submission")
                .query((id, version) -> new FindMark(SubmissionId.of(id), version))
                .files((id, file) -> feedback(SubmissionId.of(id), file, marks, assignments))
                .erasure((id, person) -> new EraseMark(SubmissionId.of(id)))
                .order(EventOrder.of(MarkEvent.class, event -> MarkState.streamOf(event.submission()))
                        .on(MarkEvent.class, (things, event) -> things.require(event.submission().stream())))
                .build();
    }

    private static Guarded feedback(SubmissionId id, FileId file, Marks marks, Assignments assignments) {
        var mark = marks.find(id).orElseThrow(NotFound::new);
        var released = assignments
                .find(mark.latest().assignment())
                .map(assignment -> assignment.gradesReleased())
                .orElse(false);
        return new FeedbackFile(mark, file, released);
    }
}
