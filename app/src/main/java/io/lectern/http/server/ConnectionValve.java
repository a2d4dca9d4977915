package io.lectern.http.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Has Tomcat close a connection whose request has an unread body, where it would wait for the rest to throw it away.
 */
public final class ConnectionValve extends ValveBase {
    private static final String ATTRIBUTE = ConnectionValve.class.getName();

    ConnectionValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(ATTRIBUTE, request);
        getNext().invoke(request, response);
        if (request.isAsync() || !hasBody(request) || request.isFinished()) return;
        if (!response.isCommitted()) response.setHeader("Connection", "close");
        response.finishResponse();
        leave(request);
    }

    /** Leaves the rest of a body where it is, once the answer is on its way, which no error document may follow. */
    public static void leave(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Request unread) leave(unread);
    }

    /** Cuts the connection in the middle of an answer, which ends with this failure; by a thread of its own. */
    public static void cut(ServletRequest request, IOException failure) {
        if (request.getAttribute(ATTRIBUTE) instanceof Request unread)
            unread.getCoyoteRequest().action(ActionCode.CLOSE_NOW, failure);
    }

    private static void leave(Request request) {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        request.getResponse().getCoyoteResponse().setErrorReported();
    }

    /** By the header itself: one that is no number was refused before, and can only fail here. */
    private static boolean hasBody(Request request) {
        var length = request.getHeader("Content-Length");
        return length != null && !length.equals("0") || request.getHeader("Transfer-Encoding") != null;
    }
}
