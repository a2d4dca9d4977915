package io.lectern.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.Jvm;
import io.lectern.LecternProcess;
import io.lectern.Undescribed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Where uploads are put while they come: what breaks off leaves nothing there, and a full one is nobody's mistake. */
@Undescribed("Breaks requests off")
class UploadRoomIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String MEGABYTE = "x".repeat(1024 * 1024);
    private static final String BOUNDARY = "part";

    @TempDir
    private static Path folder;

    private static Path room;
    private static LecternProcess lectern;
    private static Api ada;

    @BeforeAll
    static void start() throws IOException {
        room = Files.createDirectory(folder.resolve("room"));
        lectern = LecternProcess.start(Jvm.running().with("-Djava.io.tmpdir=" + room), folder.resolve("data"));
        ada = lectern.as("ada");
    }

    @AfterAll
    static void end() {
        lectern.close();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatBreaksOffLeavesNothing() throws IOException {
        for (var one = 0; one < 3; one++) breakOff();

        await().atMost(SOON).untilAsserted(() -> assertThat(openFiles()).doesNotContain("lectern-upload"));
        assertThat(room).isDirectoryNotContaining("glob:**lectern-upload*");
    }

    @Test
    void withoutRoomItIsTheServerThatCannot() throws IOException {
        FileSystemUtils.deleteRecursively(room);
        var refused = ada.upload("moss.txt", MEGABYTE);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).contains("60");
        assertThat(refused.text()).contains("There is no room for the body just now");
        assertThat(lectern.log()).anyMatch(line -> line.contains("does not take"));
        Files.createDirectory(room);
        assertThat(ada.upload("moss.txt", MEGABYTE).status()).isEqualTo(201);
    }

    private static void breakOff() throws IOException {
        try (var socket = new Socket("127.0.0.1", URI.create(lectern.base()).getPort())) {
            var to = socket.getOutputStream();
            to.write(("POST /api/files HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + ada.token()
                            + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY
                            + "\r\nContent-Length: 20000000\r\n\r\n--" + BOUNDARY
                            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n" + MEGABYTE)
                    .getBytes(StandardCharsets.US_ASCII));
            to.flush();
            await().atMost(SOON).until(() -> openFiles().contains("lectern-upload"));
        }
    }

    /** What the process has open, by name. */
    private static String openFiles() {
        var names = new StringBuilder();
        try (var open = Files.newDirectoryStream(Path.of("/proc", Long.toString(lectern.pid()), "fd"))) {
            for (var each : open)
                if (Files.isSymbolicLink(each))
                    names.append(Files.readSymbolicLink(each)).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names.toString();
    }
}
