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

    /** The body, and its length in a header of the answer. */
    Download sent() {
        if (download != null) {
            getResponse().setContentLengthLong(Long.parseLong(getHeader(HttpHeaders.CONTENT_LENGTH)));
            return download;
        }
        var bytes = getContentAsByteArray();
        getResponse().setContentLength(bytes.length);
        return (position, most) ->
                Arrays.copyOfRange(bytes, (int) position, (int) Math.min(position + most, bytes.length));
    }
}
