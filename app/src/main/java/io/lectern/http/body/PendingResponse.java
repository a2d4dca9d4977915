package io.lectern.http.body;

import io.lectern.kernel.message.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The body of a response until it is known how it is to be sent: in memory, or where it is downloaded from. */
final class PendingResponse extends ContentCachingResponseWrapper {
    private @Nullable Download download;

    PendingResponse(HttpServletResponse response) {
        super(response);
    }

    void send(Download download) {
        this.download = download;
    }

    boolean isDownload() {
        return download != null;
    }

    /** The body, and its length in a header of the answer, if that is known before it ends. */
    Download sent() {
        if (download != null) {
            var length = getHeader(HttpHeaders.CONTENT_LENGTH);
            if (length != null) getResponse().setContentLengthLong(Long.parseLong(length));
            return download;
        }
        var bytes = getContentAsByteArray();
        getResponse().setContentLength(bytes.length);
        return (position, most) ->
                Arrays.copyOfRange(bytes, (int) position, (int) Math.min(position + most, bytes.length));
    }
}
