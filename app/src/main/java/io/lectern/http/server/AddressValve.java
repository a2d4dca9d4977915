package io.lectern.http.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.buf.MessageBytes;
import org.springframework.http.HttpStatus;

/**
 * Has every address be one of RFC 3986, where browsers send characters as they are that belong in none. What Tomcat has
 * refused is left as it is: how it is answered depends on what was sent.
 */
final class AddressValve extends ValveBase {
    private static final Pattern NOT_IN_ADDRESSES = Pattern.compile("[\\[\\]{}|^`\\\\]");

    AddressValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()) {
            encode(request.getCoyoteRequest().requestURI());
            encode(request.getCoyoteRequest().queryString());
        }
        getNext().invoke(request, response);
    }

    private static void encode(MessageBytes part) {
        if (part.isNull()) return;
        var found = NOT_IN_ADDRESSES.matcher(part.toString());
        if (found.find()) part.setString(found.replaceAll(one -> URLEncoder.encode(one.group(), UTF_8)));
    }
}
