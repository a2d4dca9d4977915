package io.lectern.database;

import io.lectern.start.StartException;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's own programs, where the library unpacked them. */
final class Binaries {

    private Binaries() {}

    /** How a program is called; not as root, whose servers PostgreSQL does not start. */
    static List<String> command(Path binaries, String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) command.addAll(List.of("unshare", "-U"));
        command.add(find(binaries, program));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String find(Path binaries, String program) throws IOException {
        try (var versions = Files.list(binaries)) {
            return versions.map(version -> version.resolve("bin").resolve(program))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new StartException("There is no PostgreSQL in " + binaries))
                    .toString();
        }
    }
}
