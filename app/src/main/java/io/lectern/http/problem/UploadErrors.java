package io.lectern.http.problem;

import io.lectern.http.ProblemDetails;
import io.lectern.http.ProblemDetails.NoRoom;
import io.lectern.kernel.message.Problem.Invalid;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeLimitExceededException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.multipart.MultipartException;

/** Says of an upload what is wrong with it: Spring takes every limit of Tomcat's for the one of the size. */
final class UploadErrors {
    private static final Logger log = LoggerFactory.getLogger(UploadErrors.class);

    private UploadErrors() {}

    static ProblemDetail explain(MultipartException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoRoom noRoom) {
                log.error("The temporary folder does not take an upload", noRoom);
                return ProblemDetails.of(noRoom);
            }
            if (cause instanceof FileCountLimitExceededException)
                return ProblemDetails.of(
                        new Invalid("body", "has too many parts: one is enough, and it is named file"));
            if (cause instanceof FileSizeLimitExceededException || cause instanceof SizeLimitExceededException)
                return ProblemDetails.document(
                        HttpStatus.CONTENT_TOO_LARGE, "too-large", "The file is larger than 25 MiB");
        }
        return ProblemDetails.of(new Invalid("body", "is not a well-formed multipart form"));
    }
}
