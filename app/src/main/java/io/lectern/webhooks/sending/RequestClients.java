package io.lectern.webhooks.sending;

import io.lectern.thread.DaemonThreadFactory;
import io.lectern.webhooks.sending.Answer.Failure;
import java.net.SocketTimeoutException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Makes the HTTP client: one that follows no redirect, keeps nothing of one request for the next, and repeats none. */
final class RequestClients {
    private static final int IO_THREADS = 2;
    /** As many to one host as to all: of many receivers at the same host one that hangs holds up no other. */
    private static final int CONNECTIONS = 2_000;

    private static final TimeValue KEPT = TimeValue.ofMinutes(1);

    private RequestClients() {}

    static CloseableHttpAsyncClient start(DnsResolver hosts, Duration timeout) {
        var limit = Timeout.ofMilliseconds(timeout.toMillis());
        var connections = PoolingAsyncClientConnectionManagerBuilder.create()
                .setDnsResolver(hosts)
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(limit)
                        .setTimeToLive(KEPT)
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(limit)
                        .setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1)
                        .build())
                .build();
        var client = HttpAsyncClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(requests(limit))
                .setIOReactorConfig(
                        IOReactorConfig.custom().setIoThreadCount(IO_THREADS).build())
                .setThreadFactory(new DaemonThreadFactory("webhook-requests"))
                .setUserAgent("Lectern")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
        client.start();
        return client;
    }

    private static RequestConfig requests(Timeout limit) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(limit)
                .setResponseTimeout(limit)
                .setRedirectsEnabled(false)
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build();
    }

    /** Why a request failed. */
    static Failure why(Exception failure) {
        if (failure instanceof SocketTimeoutException
                || failure instanceof ConnectionRequestTimeoutException
                || failure instanceof TimeoutException) return Failure.TIMEOUT;
        return isOfCertificate(failure) ? Failure.UNTRUSTED : Failure.UNREACHABLE;
    }

    private static boolean isOfCertificate(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException) return true;
        return false;
    }
}
