package io.lectern.database.embedded;

import io.lectern.start.StartException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's own programs, in the folder in which they are unpacked. */
record Binaries(Path folder) {
    private static final Path THIS_PROCESS = Path.of("/proc/self");
    private static final Integer ROOT = 0;

    /** How a program is called; not as root, whose servers PostgreSQL does not start. */
    ProcessBuilder process(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (isRoot()) command.addAll(List.of("unshare", "-U"));
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /**
     * Runs a program that ends by itself.
     *
     * @throws StartException with what it said, if it fails
     */
    void run(String program, String... arguments) throws IOException, InterruptedException {
        var process = process(program, arguments).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        if (process.waitFor() != 0) throw new StartException("PostgreSQL's " + program + " failed: " + said.strip());
    }

    private static boolean isRoot() throws IOException {
        return Files.exists(THIS_PROCESS) && ROOT.equals(Files.getAttribute(THIS_PROCESS, "unix:uid"));
    }
}
