package io.lectern.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real nginx in front of Lectern, configured as the documents say. */
final class TlsNginx implements AutoCloseable {
    private static final Pattern DOCUMENTED = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL);

    private final Path folder;
    private final int port;
    private final Process process;

    /** @param folder where its certificate is */
    TlsNginx(Path folder, String lectern) throws IOException {
        this.folder = folder;
        port = freePort();
        Files.writeString(folder.resolve("conf"), configuration(lectern));
        process = run(program().toString(), "-p", folder + "/", "-c", "conf", "-e", "errors", "-g", "daemon off;");
    }

    static boolean isThere() {
        return Files.exists(program());
    }

    String base() {
        return "https://localhost:" + port;
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
