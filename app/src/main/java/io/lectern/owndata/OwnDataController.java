package io.lectern.owndata;

import io.lectern.kernel.access.Spaces;
import io.lectern.kernel.archive.ZipDownload;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Download;
import io.lectern.kernel.message.Queries;
import io.lectern.kernel.owndata.OwnData;
import io.lectern.kernel.owndata.OwnDataReader;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
class OwnDataController {
    private static final MediaType ZIP = MediaType.valueOf("application/zip");

    private final List<OwnData> contexts;
    private final Spaces spaces;
    private final Queries queries;
    private final JsonMapper json;

    OwnDataController(ObjectProvider<OwnData> contexts, Spaces spaces, Queries queries, JsonMapper json) {
        this.contexts = contexts.orderedStream().toList();
        this.spaces = spaces;
        this.queries = queries;
        this.json = json;
    }

    @GetMapping(path = "/api/me/data", produces = "application/zip")
    ResponseEntity<Download> download(UserId caller) {
        var reader = new OwnDataReader(caller, spaces.of(caller), queries, json);
        var attachment = ContentDisposition.attachment().filename("lectern.zip").build();
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new ZipDownload(new OwnDataEntries(contexts, reader)));
    }
}
