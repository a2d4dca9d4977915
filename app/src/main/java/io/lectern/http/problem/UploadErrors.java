package io.lectern.http.problem;

import io.lectern.http.ProblemDetails;
import io.lectern.kernel.message.Problem.Invalid;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeLimitExceededException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.multipart.MultipartException;

/** Says of an upload what is wrong with it: Spring takes every limit of Tomcat's for the one of the size. */
final class UploadErrors {

    private UploadErrors() {}

    static ProblemDetail explain(MultipartException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
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
