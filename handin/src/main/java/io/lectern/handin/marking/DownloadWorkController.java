package io.lectern.handin.marking;

import io.lectern.handin.AssignmentId;
import io.lectern.kernel.message.Download;
import io.lectern.kernel.message.Queries;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DownloadWorkController {
    private static final MediaType ZIP = MediaType.valueOf("application/zip");

    private final Queries queries;

    DownloadWorkController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping(path = "/api/assignments/{assignment}/submissions.zip", produces = "application/zip")
    ResponseEntity<Download> download(@PathVariable AssignmentId assignment) {
        var work = (Download) queries.ask(new DownloadWork(assignment));
        var attachment =
                ContentDisposition.attachment().filename("submissions.zip").build();
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(work);
    }
}
