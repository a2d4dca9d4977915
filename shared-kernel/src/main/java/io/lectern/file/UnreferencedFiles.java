package io.lectern.file;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes uploads that nothing came to refer to within a day, finished or not. */
@Component
class UnreferencedFiles {
    private static final Logger log = LoggerFactory.getLogger(UnreferencedFiles.class);
    private static final Duration MAX_AGE = Duration.ofDays(1);

    private final FileRows rows;
    private final Uploads uploads;

    UnreferencedFiles(FileRows rows, Uploads uploads) {
        this.rows = rows;
        this.uploads = uploads;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void remove() {
        removeUploadedBefore(Instant.now().minus(MAX_AGE));
    }

    void removeUploadedBefore(Instant time) {
        for (var file : rows.unreferencedBefore(time)) {
            try {
                uploads.remove(file);
            } catch (DataIntegrityViolationException referredTo) {
                log.info("File {} is kept: something refers to it since a moment ago", file);
            }
        }
    }
}
