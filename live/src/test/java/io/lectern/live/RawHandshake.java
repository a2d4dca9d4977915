package io.lectern.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.List;
import java.util.stream.Collectors;

/** The opening of a WebSocket (RFC 6455, 4.1) by hand, so that tests see what the server answers to it. */
public final class RawHandshake {
    private RawHandshake() {}

    /** The whole answer. */
    public static String answer(int port, String target, String... headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            ask(socket, target, headers);
            socket.shutdownOutput();
            return new BufferedReader(new InputStreamReader(socket.getInputStream()))
                    .lines()
                    .collect(Collectors.joining("\n"));
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
        var more = List.of(headers).stream().map(line -> line + "\r\n").collect(Collectors.joining());
        var request = "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + socket.getPort()
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + more + "\r\n";
        socket.getOutputStream().write(request.getBytes());
    }
}
