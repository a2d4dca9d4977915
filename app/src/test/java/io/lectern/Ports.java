package io.lectern;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports of this machine, for programs that are told theirs. */
@Undescribed("Says nothing: asks whether anybody listens")
public final class Ports {
    private Ports() {}

    /** One that nobody listens at now. */
    public static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public static boolean listens(int port) {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
