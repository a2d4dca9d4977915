package io.lectern.live.client;

/** Says CONNECT for a client whose socket is open, and waits for CONNECTED. */
final class Handshake {
    private Handshake() {}

    static StompClient complete(StompClient client, String connect) {
        client.send(connect);
        var answer = client.frame();
        if (!answer.command().equals("CONNECTED")) throw new IllegalStateException("Not let in: " + answer);
        return client;
    }
}
