package io.lectern.http.request;

import io.lectern.kernel.feed.CursorEncryption;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

/** Encrypts the cursors of pages in responses, and decrypts those of requests. A list is its path. */
@Component
public class PageCursors {
    private final CursorEncryption encryption;

    PageCursors(@Lazy CursorEncryption encryption) {
        this.encryption = encryption;
    }

    String decrypted(NativeWebRequest request, String cursor) {
        var list = list(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        return encryption.decrypt(list, cursor).orElseThrow(Paging::notACursor);
    }

    /** The page with a cursor that can be told to clients. */
    public Page<?> encrypted(HttpServletRequest request, Page<?> page) {
        var next = page.next();
        return next == null ? page : new Page<>(page.items(), encryption.encrypt(list(request), next));
    }

    private static String list(HttpServletRequest request) {
        return request.getServletPath();
    }
}
