package io.lectern.http.body;

import io.lectern.http.ProblemDetails.NoRoom;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.catalina.core.ApplicationPart;
import org.apache.tomcat.util.http.fileupload.FileItem;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.disk.DiskFileItemFactory;
import org.apache.tomcat.util.http.fileupload.impl.IOFileUploadException;
import org.jspecify.annotations.Nullable;

/** A form whose parts are read from what has come already, as Tomcat reads them from the socket. */
class UploadRequest extends ReceivedRequest {
    static final long MOST_BYTES = 26L * 1024 * 1024;
    private static final long MOST_FILE_BYTES = 25L * 1024 * 1024;
    private static final int HEADER_BYTES = 64 * 1024;
    private static final int MOST_PARTS = 50;
    private static final int IN_MEMORY_BYTES = 256 * 1024;

    private final BufferedBody body;
    private @Nullable List<Part> parts;

    UploadRequest(HttpServletRequest request, BufferedBody body) {
        super(request, body);
        this.body = body;
    }

    @Override
    public Collection<Part> getParts() throws IOException {
        if (parts == null) parts = parse();
        return parts;
    }

    @Override
    public @Nullable Part getPart(String name) throws IOException {
        for (var part : getParts()) if (part.getName().equals(name)) return part;
        return null;
    }

    void delete() throws IOException {
        if (parts != null) for (var part : parts) part.delete();
        body.delete();
    }

    private List<Part> parse() throws IOException {
        var form = new FileUpload();
        form.setFileItemFactory(new DiskFileItemFactory(IN_MEMORY_BYTES, null));
        form.setFileSizeMax(MOST_FILE_BYTES);
        form.setFileCountMax(MOST_PARTS);
        form.setPartHeaderSizeMax(HEADER_BYTES);
        form.setHeaderEncoding("UTF-8");
        var read = new ArrayList<Part>();
        try {
            for (FileItem item : form.parseRequest(new MultipartForm(this))) read.add(new ApplicationPart(item, null));
        } catch (FileUploadException e) {
            throw isOfTheForm(e) ? new IOException(e) : new NoRoom(new IOException(e));
        }
        return read;
    }

    /** Whether it is of what was sent, and not of the folder that its parts are put into. */
    private static boolean isOfTheForm(FileUploadException failure) {
        return !(failure instanceof IOFileUploadException)
                || failure.getCause() instanceof MultipartStream.MalformedStreamException;
    }
}
