package io.lectern.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.LecternProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What a command of the jar said, and how it ended. */
record JarCommandRun(int code, String out, String complaint) {
    private static final int PATIENCE_IN_SECONDS = 240;

    static JarCommandRun of(String[] settings, String... command) throws Exception {
        return end(LecternProcess.launch(settings, command));
    }

    static JarCommandRun end(Process process) throws Exception {
        var complaint = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        var out = text(process.getInputStream());
        assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS))
                .as(out)
                .isTrue();
        return new JarCommandRun(process.exitValue(), out, complaint.join().strip());
    }

    JarCommandRun succeeded() {
        assertThat(code).as(out + complaint).isZero();
        return this;
    }

    /** That it did nothing, for a reason that it says in one line. */
    void refused(String because) {
        assertThat(code).as(out + complaint).isEqualTo(1);
        assertThat(complaint.lines()).hasSize(1);
        assertThat(complaint)
                .matches("(Lectern cannot start|The command \\S+ cannot be carried out)\\. .*")
                .contains(because);
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
