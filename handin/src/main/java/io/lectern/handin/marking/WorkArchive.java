package io.lectern.handin.marking;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.mark.sheet.MarkSheetCsv;
import io.lectern.handin.mark.sheet.WorkToMark;
import io.lectern.kernel.archive.ArchiveEntry;
import io.lectern.kernel.archive.ArchiveNames;
import io.lectern.kernel.id.FileId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Download;
import io.lectern.kernel.text.Block;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of a download: a table to fill in, and a folder for each student, which is read when its turn comes. */
final class WorkArchive {
    private final AssignmentState assignment;
    private final UserId educator;
    private final Map<UserId, String> names;
    private final WorkReader reader;
    private final ArchiveNames paths = new ArchiveNames();

    WorkArchive(AssignmentState assignment, UserId educator, Map<UserId, String> names, WorkReader reader) {
        this.assignment = assignment;
        this.educator = educator;
        this.names = names;
        this.reader = reader;
    }

    Iterator<ArchiveEntry> entries(List<WorkToMark> work) {
        return Stream.concat(Stream.of(marks(work)), work.stream().flatMap(this::folder))
                .iterator();
    }

    private ArchiveEntry marks(List<WorkToMark> work) {
        var others =
                work.stream().filter(each -> !each.owner().equals(educator)).toList();
        var table = MarkSheetCsv.write(others, names).getBytes(StandardCharsets.UTF_8);
        return ArchiveEntry.of(paths.file("", "marks.csv"), Instant.now(), table);
    }

    private Stream<ArchiveEntry> folder(WorkToMark work) {
        reader.requireEducator(educator, assignment.space());
        var said = reader.find(work);
        var student = work.owner();
        var name = names.get(student);
        var folder = paths.folder("", name == null ? student.value() : name + " (" + student + ")");
        var time = said.handedInAt();
        var handIn = new DownloadedHandIn(
                student,
                name,
                said.submission(),
                said.number(),
                time,
                assignment.isLate(student, time),
                said.content());
        var texts = Stream.of(
                ArchiveEntry.of(paths.file(folder, "hand-in.txt"), time, handIn.text(assignment.title())),
                ArchiveEntry.of(paths.file(folder, "hand-in.json"), time, JSON.writeValueAsBytes(handIn)));
        return Stream.concat(
                texts,
                files(said.content()).entrySet().stream()
                        .flatMap(file -> reader
                                .content(educator, file.getKey())
                                .map(content -> entry(folder, file.getValue(), time, content))
                                .stream()));
    }

    private ArchiveEntry entry(String folder, String name, Instant time, Download content) {
        return new ArchiveEntry(paths.file(folder, name), time, content);
    }

    private static Map<FileId, String> files(List<Block> content) {
        var files = new LinkedHashMap<FileId, String>();
        for (var block : content) if (block instanceof Block.File file) files.putIfAbsent(file.file(), file.name());
        return files;
    }
}
