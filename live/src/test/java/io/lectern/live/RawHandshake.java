package io.lectern.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The opening of a WebSocket (RFC 6455, 4.1) by hand, so that tests see what the server answers to it. */
public final class RawHandshake {
    private static final List<String> OPENING = List.of(
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");

    private RawHandshake() {}

    /** The whole answer. */
    public static String answer(int port, String target, String... headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            ask(socket, target, headers);
            socket.shutdownOutput();
            return answer(socket);
        }
    }

    private static String answer(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream()))
                .lines()
                .collect(Collectors.joining("\n"));
    }

    /** The same to what may be no handshake: a line that says what is asked, and headers. */
    public static String answerTo(int port, String line, String... headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            send(socket, line, List.of(headers));
            socket.shutdownOutput();
            return answer(socket);
        }
    }

    /** Opens, and reads the answer up to where frames begin. */
    public static void open(Socket socket, String... headers) throws IOException {
        ask(socket, "/live", headers);
        var answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0)
            answer.append((char) socket.getInputStream().read());
        if (answer.indexOf("HTTP/1.1 101") != 0) throw new IOException(answer.toString());
    }

    private static void ask(Socket socket, String target, String... headers) throws IOException {
        send(
                socket,
                "GET " + target + " HTTP/1.1",
                Stream.concat(OPENING.stream(), Stream.of(headers)).toList());
    }

    private static void send(Socket socket, String line, List<String> headers) throws IOException {
        var request = Stream.concat(Stream.of(line, "Host: 127.0.0.1:" + socket.getPort()), headers.stream())
                .collect(Collectors.joining("\r\n", "", "\r\n\r\n"));
        socket.getOutputStream().write(request.getBytes());
    }
}
