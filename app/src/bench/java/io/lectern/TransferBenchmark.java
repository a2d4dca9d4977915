package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.store.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an export and an import of a large store take: events a second, with 512 MiB of heap at most. */
class TransferBenchmark {
    private static final Logger log = LoggerFactory.getLogger(TransferBenchmark.class);
    private static final int EVENTS = Integer.getInteger("lectern.bench.events", 1_000_000);
    private static final int STREAMS = 1_000;

    /** Each stream is a space of its own, whose name changes again and again. */
    private static final String SPACES = """
            insert into store.domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                   payload_type, payload, meta_data, space)
            select gen_random_uuid(), 'space-s' || s, v, 'space', '2026-01-01T00:00:00.000Z',
                   case v when 0 then 'space:Created' else 'space:Renamed' end,
                   convert_to(replace(case v
                       when 0 then '{"space":"$","name":"Biology","educator":"ada"}'
                       else '{"space":"$","name":"Biology, part ' || v || ', with moss and ferns"}'
                       end, '$', 's' || s), 'UTF8'),
                   convert_to(replace('{"actor":"ada","role":"EDUCATOR","correlationId":"' || gen_random_uuid()
                       || '","space":"$","audience":{"educators":["$"],"students":["$"]},"ids":{"space":"$"}}',
                       '$', 's' || s), 'UTF8'), 's' || s
              from generate_series(0, %d) as v, generate_series(1, %d) as s order by v, s""";

    @TempDir
    private static Path data;

    @Test
    void ofManyEvents() throws Exception {
        var origin = TestPostgres.fresh();
        var copy = TestPostgres.fresh();
        LecternProcess.start(data, settings(origin)).close();
        try (var connection = DriverManager.getConnection(origin);
                var statement = connection.createStatement()) {
            statement.execute(String.format(Locale.ROOT, SPACES, EVENTS / STREAMS - 1, STREAMS));
            statement.execute("vacuum analyze store.domain_event");
        }
        var file = data.resolve("store").toString();
        measure("export", origin, file);
        measure("import", copy, file);
    }

    private static void measure(String command, String database, String file) throws Exception {
        var began = System.nanoTime();
        var process = LecternProcess.launch(
                Jvm.asInReadme().with("-Xmx512m"), settings(database), command, file, "--lectern.data=" + data);
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        var seconds = (System.nanoTime() - began) / 1e9;
        log.info(
                "{}",
                String.format(
                        Locale.ROOT,
                        "%s of %,d events: %.1f s with its start, %,.0f a second%n%s",
                        command,
                        EVENTS,
                        seconds,
                        EVENTS / seconds,
                        said));
    }

    private static String[] settings(String database) {
        return new String[] {"--spring.datasource.url=" + database, "--lectern.demo.enabled=true"};
    }
}
