package io.lectern.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.Undescribed;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However an issuer answers, reading it ends: whoever waits for its keys is answered in time. */
@Undescribed("Stands in for an issuer that answers as none should")
class IssuerDocumentsTest {
    private static final String OK = "HTTP/1.1 200 OK\r\n";

    private final IssuerDocuments documents = new IssuerDocuments();
    private final ServerSocket server;

    IssuerDocumentsTest() throws IOException {
        server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {OK + "Content-Length: 100000\r\n\r\n", OK + "X-More: "})
    void whatComesWithoutAnEndIsGivenUp(String beginning) throws Exception {
        var gaveUp = CompletableFuture.supplyAsync(() -> trickle(beginning));

        assertThatThrownBy(this::read).isInstanceOf(IOException.class).hasMessageContaining("does not answer within");
        assertThat(gaveUp.get(9, TimeUnit.SECONDS))
                .as("its connection is closed")
                .isTrue();
    }

    @Test
    void whatIsTooLargeIsNotTaken() {
        answer(OK + "Content-Length: 300000\r\n\r\n" + "x".repeat(300_000));

        assertThatThrownBy(this::read).isInstanceOf(IOException.class).hasMessageContaining("more than 262144 bytes");
    }

    @Test
    void whatIsNotThereIsToldFromWhatCannotBeRead() {
        answer("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n");
        assertThatThrownBy(this::read).isInstanceOf(FileNotFoundException.class);

        answer("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n");
        assertThatThrownBy(this::read)
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(FileNotFoundException.class)
                .hasMessageContaining("answers 500");
    }

    @Test
    void whatIsThereIsRead() throws IOException {
        answer(OK + "Content-Length: 4\r\n\r\n{} \n");

        assertThat(read()).isEqualTo("{} \n");
    }

    private String read() throws IOException {
        return documents.read(URI.create("http://127.0.0.1:" + server.getLocalPort() + "/keys"));
    }

    private void answer(String whole) {
        CompletableFuture.runAsync(() -> {
            try (var client = server.accept()) {
                takeRequest(client);
                client.getOutputStream().write(whole.getBytes(StandardCharsets.US_ASCII));
                client.shutdownOutput();
                client.getInputStream().readAllBytes();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    /** Whether the client closed the connection. */
    private boolean trickle(String beginning) {
        try (var client = server.accept()) {
            takeRequest(client);
            client.setSoTimeout(100);
            client.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            while (!isClosed(client)) client.getOutputStream().write('x');
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Looks for a while. */
    private static boolean isClosed(Socket client) throws IOException {
        try {
            return client.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        }
    }

    private static void takeRequest(Socket client) throws IOException {
        var last = 0;
        while (last != 0x0D0A0D0A) last = last << 8 | client.getInputStream().read();
    }
}
