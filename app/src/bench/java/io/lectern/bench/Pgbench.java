package io.lectern.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * PostgreSQL's own <a href="https://www.postgresql.org/docs/current/pgbench.html">load generator</a> with the insert
 * of {@link InsertLoop}: BEGIN, INSERT and COMMIT, prepared, the next sent when the one before is answered.
 */
record Pgbench(Path program) {
    static final String LABEL = "INSERT by pgbench";
    private static final String DEBIAN = "/usr/lib/postgresql";
    /** With colons as escapes, since a colon begins a variable. */
    private static final String SCRIPT =
            String.format(Locale.ROOT, """
            BEGIN;
            insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp, \
            payload_type, payload, meta_data) \
            values (gen_random_uuid(), concat('assignment-', gen_random_uuid()), 0, \
            'Assignment', U&'2026-01-01T00\\003A00\\003A00.000Z', U&'assignment\\003ACreated', \
            convert_to(repeat('p', %d), 'UTF8'), convert_to(repeat('m', %d), 'UTF8'));
            COMMIT;
            """, InsertLoop.PAYLOAD.length, InsertLoop.METADATA.length);

    private static final int MICROSECONDS = 2;
    private static final int THREADS = 2;

    /** Where it is installed, if it is: by the search path, or in one of Debian's folders. */
    static Optional<Pgbench> installed() throws IOException {
        var places = new ArrayList<Path>();
        for (var folder : System.getenv("PATH").split(File.pathSeparator)) places.add(Path.of(folder));
        if (Files.isDirectory(Path.of(DEBIAN)))
            try (var versions = Files.list(Path.of(DEBIAN))) {
                versions.map(version -> version.resolve("bin")).forEach(places::add);
            }
        return places.stream()
                .map(folder -> folder.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Pgbench::new);
    }

    /** Runs it in a database in which {@link InsertLoop} has made the table. */
    Result run(int port, String database, Path folder, int connections, int seconds) throws Exception {
        var own = Files.createTempDirectory(folder, "pgbench");
        var script = Files.writeString(own.resolve("insert.sql"), SCRIPT);
        var command = List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + connections,
                "--jobs=" + Math.min(connections, THREADS),
                "--time=" + seconds,
                "--file=" + script,
                "--log",
                "--log-prefix=" + own.resolve("transactions"),
                "--host=127.0.0.1",
                "--port=" + port,
                "--username=postgres",
                database);
        var said = own.resolve("said").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        if (process.waitFor() != 0) throw new IOException(Files.readString(said.toPath()));
        var nanos = nanos(own);
        return new Result(nanos.length, seconds, 0, nanos);
    }

    private static long[] nanos(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var logs = files.filter(file -> file.getFileName().toString().startsWith("transactions."))
                    .toList();
            var nanos = LongStream.builder();
            for (var each : logs)
                try (var lines = Files.lines(each)) {
                    lines.mapToLong(line -> Long.parseLong(line.split(" ")[MICROSECONDS]) * 1_000)
                            .forEach(nanos);
                }
            var sorted = nanos.build().toArray();
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
