package io.lectern.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.Application;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.view.ViewTables;
import io.lectern.store.TestPostgres;
import io.lectern.store.log.StoredRow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lectern as it is today on a database with all that was ever stored; one for all tests. */
final class GoldenLectern {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final String EVENT = """
            insert into store.domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
            payload_type, payload_revision, space, payload, meta_data) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            returning global_index""";
    private static final String AUDIENCE = "insert into store.event_audience (channel, global_index) values (?, ?)";
    /** Of the shapes that the running program says it has. */
    private static final String REBUILD = """
            update views.shape set position = 0, built = false where used_at > now() - interval '10 s'
            returning fingerprint""";

    private static final String KEY = "insert into personal.key (id, person, stream, secret) values (?, ?, ?, ?)";

    private static @Nullable GoldenLectern running;

    final List<GoldenFile> files = GoldenFile.all();
    final ConfigurableApplicationContext context = start();

    static synchronized GoldenLectern running() {
        var known = running;
        if (known == null) running = known = new GoldenLectern();
        return known;
    }

    private GoldenLectern() {
        var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        var rebuilt = transaction.execute(status -> insertAll());
        assertThat(rebuilt).isNotEmpty();
        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(unbuilt()).doesNotContainAnyElementsOf(rebuilt));
        await().atMost(TIMEOUT).untilAsserted(() -> views().forEach(this::firstRow));
    }

    private List<String> unbuilt() {
        return jdbc().queryForList("select fingerprint from views.shape where not built", String.class);
    }

    /** The tables that are made from events; a statement on one fails as long as it is being made. */
    List<String> views() {
        return context.getBeansOfType(ViewTables.class).values().stream()
                .flatMap(tables -> tables.views().stream().map(view -> tables.context() + "." + view))
                .toList();
    }

    /** Some row of a table, if it has any. */
    List<Map<String, Object>> firstRow(String view) {
        return jdbc().queryForList("select from " + view + " limit 1");
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--lectern.demo.enabled=true",
                        "--lectern.data=target/lectern-data",
                        "--lectern.live.resume.age=36500d",
                        "--spring.datasource.url=" + TestPostgres.fresh());
    }

    /** The views know nothing of it: they are made from the events, as after a change of their shape. */
    private List<String> insertAll() {
        for (var file : files) {
            file.events().forEach(this::insert);
            for (var key : file.keys()) jdbc().update(KEY, key.id(), key.person(), key.stream(), key.secret());
        }
        return jdbc().queryForList(REBUILD, String.class);
    }

    private void insert(StoredRow event) {
        var index = jdbc().queryForObject(
                        EVENT,
                        Long.class,
                        event.id(),
                        event.stream(),
                        event.version(),
                        event.aggregate(),
                        event.time(),
                        event.type(),
                        event.revision(),
                        event.space(),
                        event.payload(),
                        event.metadata());
        var audience = GoldenFile.JSON.treeToValue(
                GoldenFile.JSON.readTree(event.metadata()).get("audience"), Audience.class);
        for (var channel : audience.channels()) jdbc().update(AUDIENCE, channel.key(), index);
    }

    JdbcTemplate jdbc() {
        return context.getBean(JdbcTemplate.class);
    }

    Api as(String user) {
        return Api.signIn("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"), user);
    }

    List<StoredRow> events() {
        return files.stream().flatMap(file -> file.events().stream()).toList();
    }

    /** Where readers of a kind hear of what is stored. */
    static Channel.Kind kind(String destination) {
        if (destination.contains(".educators")) return Channel.Kind.EDUCATORS;
        return destination.contains(".students") ? Channel.Kind.STUDENTS : Channel.Kind.USER;
    }
}
