package io.lectern.handin.assignment.query;

import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.assignment.query.AssignmentQuery.ListExtensions;
import io.lectern.kernel.feed.Cursor;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Problem.NotFound;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class ExtensionQueryHandler {
    private final Assignments assignments;

    ExtensionQueryHandler(Assignments assignments) {
        this.assignments = assignments;
    }

    @QueryHandler
    Page<ExtensionView> handle(ListExtensions query) {
        var assignment = assignments.find(query.assignment()).orElseThrow(NotFound::new);
        var after = Cursor.parse(query.paging().after()).id();
        return Page.of(extensions(assignment, after), query.paging(), extension -> extension, ExtensionView::cursor);
    }

    private static List<ExtensionView> extensions(AssignmentState assignment, String after) {
        return assignment.extensions().entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(after) > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> ExtensionView.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
