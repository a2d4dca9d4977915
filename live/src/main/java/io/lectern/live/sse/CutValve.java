package io.lectern.live.sse;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Lets Tomcat cut a connection in the middle of a response, for which the Servlet API has no word. */
final class CutValve extends ValveBase {
    private static final String REQUEST = CutValve.class.getName();

    CutValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(REQUEST, request);
        getNext().invoke(request, response);
    }

    /** Cuts the connection of a request, by a thread of Tomcat's. */
    static void cut(ServletRequest request) {
        if (request.getAttribute(REQUEST) instanceof Request cut)
            cut.getCoyoteRequest().action(ActionCode.CLOSE_NOW, new IOException("The response is read too slowly"));
    }
}
