package io.lectern.handin.marking;

import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.mark.sheet.WorkLists;
import io.lectern.handin.mark.sheet.WorkToMark;
import io.lectern.kernel.archive.ZipDownload;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Download;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.privacy.People;
import java.util.function.Predicate;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class DownloadWorkHandler {
    private final Assignments assignments;
    private final WorkLists lists;
    private final People people;
    private final WorkReader reader;

    DownloadWorkHandler(Assignments assignments, WorkLists lists, People people, WorkReader reader) {
        this.assignments = assignments;
        this.lists = lists;
        this.people = people;
        this.reader = reader;
    }

    @QueryHandler
    Download handle(DownloadWork query, @MetaDataValue(Metadata.ACTOR) String educator) {
        var assignment = assignments.find(query.assignment()).orElseThrow(NotFound::new);
        var work = lists.of(query.assignment()).stream()
                .filter(Predicate.not(WorkToMark::isWithdrawn))
                .toList();
        var students = work.stream().map(WorkToMark::owner).toList();
        var names = people.names(assignment.space(), students);
        return new ZipDownload(new WorkArchive(assignment, UserId.of(educator), names, reader).entries(work));
    }
}
