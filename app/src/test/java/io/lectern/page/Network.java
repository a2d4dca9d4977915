package io.lectern.page;

import io.lectern.Undescribed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lies between a browser and Lectern, and can be cut: then every connection is lost, and none comes about. */
@Undescribed("A cable between a browser and Lectern: what goes through it is theirs")
final class Network implements AutoCloseable {
    private final URI lectern;
    private final ServerSocket listening;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private Network(URI lectern, ServerSocket listening) {
        this.lectern = lectern;
        this.listening = listening;
    }

    static Network to(String base) {
        try {
            var network = new Network(URI.create(base), new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
            network.run(network::accept);
            return network;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a browser finds Lectern. */
    String base() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    void cut() {
        cut = true;
        sockets.forEach(Network::end);
    }

    void mend() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        sockets.forEach(Network::end);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                carry(listening.accept());
            } catch (IOException lost) {
                // The browser tries again, unless the test is over.
            }
        }
    }

    private void carry(Socket browser) throws IOException {
        sockets.add(browser);
        if (cut) {
            end(browser);
            return;
        }
        var server = new Socket(lectern.getHost(), lectern.getPort());
        sockets.add(server);
        run(() -> pass(browser, server));
        run(() -> pass(server, browser));
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException lost) {
            end(to);
        } finally {
            sockets.remove(from);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(Runnable task) {
        var thread = new Thread(task, "network");
        thread.setDaemon(true);
        thread.start();
    }
}
