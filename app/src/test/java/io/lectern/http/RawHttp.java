package io.lectern.http;

import io.lectern.Api;
import io.lectern.DescribedExchanges;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** HTTP byte for byte on one connection that is kept: what a well-behaved client would not send is sent as it is. */
public final class RawHttp implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final String base;
    private final String host;
    private final int port;
    private Socket socket;
    private InputStream input;

    public RawHttp(String base) {
        this.base = base;
        var address = URI.create(base);
        host = address.getHost();
        port = address.getPort();
    }

    /** What came back. */
    public record QueryResult(int status, Map<String, String> headers, String text) {
        private Api.QueryResult whole() {
            var all = headers.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
            return new Api.QueryResult(status, all, text);
        }
    }

    /** Sends a request whose head is given without its host, length and end; it is one as it is described. */
    public QueryResult send(String head, byte[] body) {
        var answer = exchange(head, body);
        var request = RawRequest.of(head);
        var json = request.isJson() ? new String(body, StandardCharsets.UTF_8) : null;
        DescribedExchanges.require(base, request.method(), request.target(), request.headers(), json, answer.whole());
        return answer;
    }

    /** Sends a request that is meant to be wrong, so that its answer alone is held to what is described. */
    public QueryResult sendHostile(String head, byte[] body) {
        var answer = exchange(head, body);
        var request = RawRequest.of(head);
        DescribedExchanges.requireAnswer(base, request.method(), request.target(), request.headers(), answer.whole());
        return answer;
    }

    private QueryResult exchange(String head, byte[] body) {
        try {
            if (socket == null) connect();
            var bytes = new ByteArrayOutputStream();
            var length = body.length > 0 ? "Content-Length: " + body.length + "\r\n" : "";
            bytes.writeBytes(
                    (head + "\r\nHost: " + host + "\r\n" + length + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            bytes.writeBytes(body);
            socket.getOutputStream().write(bytes.toByteArray());
            var answer = read(head.startsWith("HEAD "));
            if ("close".equalsIgnoreCase(answer.headers().get("connection"))) close();
            return answer;
        } catch (IOException e) {
            close();
            throw new UncheckedIOException("after " + head, e);
        }
    }

    private void connect() throws IOException {
        socket = new Socket(host, port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        input = new BufferedInputStream(socket.getInputStream());
    }

    private QueryResult read(boolean withoutBody) throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        var none = withoutBody || status == 204 || status == 304;
        return new QueryResult(status, headers, none ? "" : body(headers));
    }

    private String body(Map<String, String> headers) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            var length = headers.get("content-length");
            bytes.writeBytes(length == null ? input.readAllBytes() : input.readNBytes(Integer.parseInt(length)));
            return bytes.toString(StandardCharsets.UTF_8);
        }
        for (var size = size(); size > 0; size = size()) {
            bytes.writeBytes(input.readNBytes(size));
            line();
        }
        line();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) throw new EOFException("The server closed the connection");
            if (next != '\r') bytes.write(next);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            if (socket != null) socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        socket = null;
    }
}
