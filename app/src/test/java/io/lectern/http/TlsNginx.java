package io.lectern.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A real nginx in front of Lectern, configured as the documents say, with a certificate of its own. */
final class TlsNginx implements AutoCloseable {
    private static final Pattern DOCUMENTED = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL);
    private static final String PASSWORD = "not-secret";

    private final Path folder;
    private final int port;
    private final KeyStore keys;
    private final Process process;

    TlsNginx(Path folder, String lectern) throws IOException, InterruptedException, GeneralSecurityException {
        this.folder = folder;
        port = freePort();
        keys = keys();
        Files.writeString(folder.resolve("conf"), configuration(lectern));
        process = run(program().toString(), "-p", folder + "/", "-c", "conf", "-e", "errors", "-g", "daemon off;");
    }

    static boolean isThere() {
        return Files.exists(program());
    }

    String base() {
        return "https://localhost:" + port;
    }

    /** Trusts its certificate alone. */
    SSLContext trust() throws GeneralSecurityException {
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trusted.getTrustManagers(), null);
        return context;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private String configuration(String lectern) throws IOException {
        var documented = DOCUMENTED.matcher(Files.readString(Path.of("../docs/operations.md")));
        if (!documented.find()) throw new IllegalStateException("No configuration of nginx is documented");
        var here = documented
                .group(1)
                .replace("listen 443 ", "listen 127.0.0.1:" + port + " ")
                .replace("server 127.0.0.1:8080;", "server " + lectern.replace("http://", "") + ";")
                .replaceAll("/etc/ssl/lectern", folder + "/lectern");
        var temporary = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                .map(kind -> kind + "_temp_path " + kind + ";")
                .collect(Collectors.joining(" "));
        return "master_process off; pid pid; events {} http { access_log off; " + temporary + "\n" + here + "}";
    }

    private KeyStore keys() throws IOException, InterruptedException, GeneralSecurityException {
        var file = folder.resolve("keys.p12");
        var made = run(
                System.getProperty("java.home") + "/bin/keytool",
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-alias",
                "lectern",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD);
        if (made.waitFor() != 0) throw new IllegalStateException("keytool made no certificate");
        var store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        var certificate = store.getCertificate("lectern");
        write("lectern.pem", "CERTIFICATE", certificate.getEncoded());
        write(
                "lectern.key",
                "PRIVATE KEY",
                store.getKey("lectern", PASSWORD.toCharArray()).getEncoded());
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("lectern", certificate);
        return trusted;
    }

    private void write(String name, String kind, byte[] content) throws IOException {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(
                folder.resolve(name), "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }

    private Process run(String... command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    private static Path program() {
        var folders =
                Stream.concat(Stream.of(System.getenv().getOrDefault("PATH", "").split(":")), Stream.of("/usr/sbin"));
        return folders.map(each -> Path.of(each, "nginx"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of("nginx"));
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
