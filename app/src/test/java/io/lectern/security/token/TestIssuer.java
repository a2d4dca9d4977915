package io.lectern.security.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** An issuer of tokens that serves its metadata and its keys over HTTP, as those of schools do. */
public final class TestIssuer implements AutoCloseable {
    /** Made once, since making one takes a second without the second compiler. */
    private static final JWK FIRST_KEY = rsa();

    private final AtomicInteger fetches = new AtomicInteger();
    private final int port;
    private HttpServer server;
    private volatile List<JWK> published;
    private volatile JWK key;

    private TestIssuer(HttpServer server) {
        this.server = server;
        this.port = server.getAddress().getPort();
        key = FIRST_KEY;
        published = List.of(key);
        serve();
    }

    public static TestIssuer start() {
        return new TestIssuer(bind(0));
    }

    public String uri() {
        return "http://127.0.0.1:" + port + "/school";
    }

    /** How often the keys were fetched. */
    public int fetches() {
        return fetches.get();
    }

    /** Signs with another key from now on, which alone is published. */
    public void change(JWK anew) {
        key = anew;
        published = List.of(anew);
    }

    /** Goes away, until it {@link #returns}. */
    public void leaves() {
        server.stop(0);
    }

    public void returns() {
        server = bind(port);
        serve();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    public String token(String subject) {
        return token(subject, claims -> claims);
    }

    public String token(String subject, UnaryOperator<JWTClaimsSet.Builder> more) {
        return token(key, subject, more);
    }

    /** A token that is signed with any key, be it published or not. */
    public String token(JWK by, String subject, UnaryOperator<JWTClaimsSet.Builder> more) {
        return sign(by, uri(), subject, more);
    }

    /** A token of any issuer. */
    public static String sign(JWK by, String issuer, String subject, UnaryOperator<JWTClaimsSet.Builder> more) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
        var algorithm = by.getKeyType().getValue().equals("RSA") ? JWSAlgorithm.RS256 : JWSAlgorithm.ES256;
        var jwt = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(by.getKeyID()).build(),
                more.apply(claims).build());
        try {
            jwt.sign(new DefaultJWSSignerFactory().createJWSSigner(by));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    public static JWK rsa() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JWK ec() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer bind(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "issuer");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext(
                "/school/.well-known/openid-configuration",
                exchange -> answer(exchange, "{\"issuer\":\"" + uri() + "\",\"jwks_uri\":\"" + uri() + "/keys\"}"));
        server.createContext("/school/keys", exchange -> {
            fetches.incrementAndGet();
            answer(exchange, new JWKSet(published).toString(true));
        });
        server.start();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
