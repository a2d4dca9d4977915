package io.lectern.http.body;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;

/** A request as Tomcat's reader of forms wants to see it. */
record MultipartForm(UploadRequest request) implements UploadContext {

    @Override
    public @Nullable String getCharacterEncoding() {
        return request.getCharacterEncoding();
    }

    @Override
    public String getContentType() {
        return String.valueOf(request.getContentType());
    }

    @Override
    public long contentLength() {
        return request.getContentLengthLong();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return request.getInputStream();
    }
}
