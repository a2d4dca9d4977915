package io.lectern.http.request;

import io.lectern.kernel.feed.Cursors;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

/** Encrypts positions in lists where responses go out, and decrypts them where requests come in. A list is its path. */
@Component
public class ListPositions {
    private final Cursors cursors;

    ListPositions(@Lazy Cursors cursors) {
        this.cursors = cursors;
    }

    String decrypted(NativeWebRequest request, String cursor) {
        var list = list(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        return cursors.decrypt(list, cursor).orElseThrow(Paging::notACursor);
    }

    /** The page with a cursor that can be told to clients. */
    public Page<?> encrypted(HttpServletRequest request, Page<?> page) {
        var next = page.next();
        return next == null ? page : new Page<>(page.items(), cursors.encrypt(list(request), next));
    }

    private static String list(HttpServletRequest request) {
        return request.getServletPath();
    }
}
