package io.lectern.file;

import io.lectern.file.FileMessage.FindFile;
import io.lectern.kernel.id.FileId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Download;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Queries;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class FileController {
    private final Uploads uploads;
    private final FileContents contents;
    private final Queries queries;

    FileController(Uploads uploads, FileContents contents, Queries queries) {
        this.uploads = uploads;
        this.contents = contents;
        this.queries = queries;
    }

    @PostMapping(path = "/api/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<StoredFile> upload(@RequestPart(required = false) @Nullable List<MultipartFile> file, UserId owner)
            throws IOException {
        if (file == null || file.isEmpty()) throw new Invalid("file", "is required, as a part of the form");
        if (file.size() > 1) throw new Invalid("file", "must be one part of the form");
        var sent = file.get(0);
        var name = FileName.of(sent.getOriginalFilename());
        try (var bytes = sent.getInputStream()) {
            var kept = uploads.take(owner, name, sent.getSize(), bytes);
            var found = (StoredFile) queries.ask(new FindFile(kept));
            return ResponseEntity.created(URI.create("/api/files/" + kept))
                    .eTag(found.sha256())
                    .body(found);
        }
    }

    @GetMapping("/api/files/{file}")
    ResponseEntity<Download> download(@PathVariable FileId file) {
        var found = (StoredFile) queries.ask(new FindFile(file));
        var attachment = ContentDisposition.attachment()
                .filename(found.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .eTag(found.sha256())
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .contentLength(found.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body((position, most) -> contents.read(file, position, most));
    }
}
