import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Makes an archive of the classes that a running Lectern has loaded (JEP 350), with which it starts in half the time.
 * It starts the jar, does what a first user does, and has Java write the archive when it ends. The jar works without,
 * so a machine on which this fails is told so and no more.
 *
 * <p>Arguments: the jar, and the archive.
 */
class ClassArchive {
    private static final Pattern READY = Pattern.compile("Lectern is ready: (http://\\S+)");
    private static final Pattern ID = Pattern.compile("\"(?:accessToken|space|assignment)\":\"([^\"]+)\"");
    private static final int PATIENCE_IN_SECONDS = 120;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    private ClassArchive(String base) {
        this.base = base;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var archive = Path.of(arguments[1]);
        var data = Files.createTempDirectory("lectern-classes");
        try {
            make(Path.of(arguments[0]), archive, data);
        } catch (IOException | IllegalStateException e) {
            Files.deleteIfExists(archive);
            System.err.println("There is no archive of classes, so Lectern starts more slowly: " + e.getMessage());
        } finally {
            delete(data);
        }
    }

    /** Written aside and moved into place, so that a server that runs from the archive before keeps its file. */
    private static void make(Path jar, Path archive, Path data) throws IOException, InterruptedException {
        var made = data.resolve("classes.jsa");
        var log = data.resolve("log");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:ArchiveClassesAtExit=" + made,
                        "-jar",
                        jar.toString(),
                        "--server.port=0",
                        "--lectern.data=" + data.resolve("data"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            new ClassArchive(ready(process, log)).use();
        } finally {
            process.destroy();
            if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
        }
        Files.move(made, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String ready(Process process, Path log) throws IOException, InterruptedException {
        for (var tries = 0; tries < PATIENCE_IN_SECONDS * 10 && process.isAlive(); tries++) {
            var ready = READY.matcher(Files.readString(log));
            if (ready.find()) return ready.group(1);
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("it did not get ready:\n" + Files.readString(log));
    }

    private void use() throws IOException, InterruptedException {
        var token = id(send("POST", "/demo/tokens", "{\"user\":\"ada\",\"name\":\"Ada\"}", "", ""));
        var space = id(send("POST", "/api/spaces", "{\"name\":\"Biology\"}", token, ""));
        var assignments = "/api/spaces/" + space + "/assignments";
        var made = send("POST", assignments, "{\"title\":\"Essay\"}", token, "");
        var assignment = "/api/assignments/" + id(made);
        send("PUT", assignment + "/title", "{\"title\":\"Moss\"}", token, made.headers().firstValue("ETag").orElse(""));
        send("GET", assignment, "", token, "");
        send("GET", assignments, "", token, "");
    }

    private HttpResponse<String> send(String method, String path, String body, String token, String tag)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        if (!tag.isEmpty()) request.header("If-Match", tag);
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 400)
            throw new IllegalStateException(method + " " + path + " was answered with " + response.statusCode());
        return response;
    }

    private static String id(HttpResponse<String> response) {
        var id = ID.matcher(response.body());
        if (!id.find()) throw new IllegalStateException("there is no id in " + response.body());
        return id.group(1);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
