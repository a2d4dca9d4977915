package io.lectern.http.body;

import io.lectern.kernel.message.Download;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Leaves what a controller answers as a {@link Download} to {@link ResponseBodies}. */
@Component
class DownloadConverter implements HttpMessageConverter<Download> {

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return Download.class.isAssignableFrom(type);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.ALL);
    }

    @Override
    public Download read(Class<? extends Download> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("A download is only sent", message);
    }

    @Override
    public void write(Download download, @Nullable MediaType mediaType, HttpOutputMessage message) throws IOException {
        // What is as long as it takes to find may take long to begin.
        var isFound = message.getHeaders().getContentLength() >= 0;
        var begun = isFound ? new StartedDownload(download) : download;
        // Writes the headers.
        message.getBody();
        var response = ((ServletServerHttpResponse) message).getServletResponse();
        Objects.requireNonNull(WebUtils.getNativeResponse(response, PendingResponse.class))
                .send(begun);
    }
}
