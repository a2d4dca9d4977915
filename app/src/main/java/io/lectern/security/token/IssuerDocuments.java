package io.lectern.security.token;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads what an issuer publishes, each document within a time that no answer can stretch, however slowly it comes. */
final class IssuerDocuments {
    private static final Duration CONNECTED_WITHIN = Duration.ofMillis(1500);
    private static final Duration READ_WITHIN = Duration.ofSeconds(3);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(CONNECTED_WITHIN)
            .build();

    /**
     * What lies at an address.
     *
     * @throws FileNotFoundException if nothing does
     * @throws IOException if it cannot be read in time, or is too large
     */
    String read(URI address) throws IOException {
        var answer =
                await(address, http.sendAsync(HttpRequest.newBuilder(address).build(), LimitedBody::begin));
        if (answer.statusCode() == NOT_FOUND || answer.statusCode() == GONE)
            throw new FileNotFoundException("There is nothing at " + address);
        if (answer.statusCode() != OK) throw new IOException(address + " answers " + answer.statusCode());
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> await(URI address, CompletableFuture<HttpResponse<byte[]>> answer)
            throws IOException {
        try {
            return answer.get(READ_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new IOException(address + " does not answer within " + READ_WITHIN.toSeconds() + " s", slow);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(address + " was not waited for");
        } catch (ExecutionException failed) {
            throw new IOException(address + " cannot be read: " + failed.getCause(), failed.getCause());
        } finally {
            // Ends the connection of what has not come by now.
            answer.cancel(true);
        }
    }
}
