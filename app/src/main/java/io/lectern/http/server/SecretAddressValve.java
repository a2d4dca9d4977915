package io.lectern.http.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Marks requests whose address is a secret by itself: {@code server.tomcat.accesslog.condition-unless} names that mark,
 * so that no access log has them, where somebody has switched one on.
 */
final class SecretAddressValve extends ValveBase {
    private static final String MARK = "lectern.secret-address";
    private static final List<String> SECRETS = List.of("/calendars/", "/invitations/");

    SecretAddressValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var path = request.getDecodedRequestURI();
        if (path != null && SECRETS.stream().anyMatch(path::contains)) request.setAttribute(MARK, true);
        getNext().invoke(request, response);
    }
}
