package io.lectern.failure;

import io.lectern.Api;
import io.lectern.history.History;
import io.lectern.history.RecordedApi;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/** One of them: whoever is not told what came of a write tries again under the same key. */
final class CrashClient {
    /** How many of the newest things all of them rename. */
    private static final int NEWEST = 3;

    private final String name;
    private final String space;
    private final CrashClients all;

    CrashClient(String name, String space, CrashClients all) {
        this.name = name;
        this.space = space;
        this.all = all;
    }

    void write() throws InterruptedException {
        var known = all.acknowledged().size();
        if (known < NEWEST || random().nextBoolean()) create();
        else rename(all.acknowledged().get(known - 1 - random().nextInt(NEWEST)));
    }

    void read() {
        var known = all.acknowledged().size();
        if (known == 0 || random().nextInt(5) == 0) {
            list();
            return;
        }
        var thing = all.acknowledged().get(random().nextInt(known));
        var version = random().nextLong(all.version(thing) + 1);
        if (random().nextBoolean()) once("read", api -> api.get(thing));
        else once("version", api -> api.get(thing, version));
    }

    private void list() {
        try {
            all.note("list", String.valueOf(all.any(name).list(space)));
        } catch (UncheckedIOException crashed) {
            all.note("list", "crashed");
        }
    }

    private void create() throws InterruptedException {
        var mark = History.mark();
        var content = Map.<String, Object>of("title", title(), "hidden", true);
        var made = decided("create", api -> api.create(space, mark, content));
        if (made.status() == 201) all.created(made.location());
    }

    private void rename(String thing) throws InterruptedException {
        var mark = History.mark();
        var title = title();
        var expected = all.version(thing);
        var renamed = decided("rename", api -> api.put(thing, "title", "title", title, expected, mark));
        if (renamed.status() == 200) all.reached(thing, RecordedApi.version(renamed));
        if (renamed.status() == 412)
            all.reached(thing, renamed.body().get("currentVersion").asLong());
    }

    private Api.QueryResult decided(String act, Function<RecordedApi, Api.QueryResult> attempt)
            throws InterruptedException {
        while (true) {
            var answer = once(act, attempt);
            if (answer.isPresent()) return answer.get();
            CrashClients.pause();
        }
    }

    /** An answer, if there is one that decides. */
    private Optional<Api.QueryResult> once(String act, Function<RecordedApi, Api.QueryResult> attempt) {
        try {
            var answer = attempt.apply(all.any(name));
            return all.note(act, String.valueOf(answer.status())) ? Optional.of(answer) : Optional.empty();
        } catch (UncheckedIOException crashed) {
            all.note(act, "crashed");
            return Optional.empty();
        }
    }

    private static String title() {
        return "T" + random().nextInt(1_000_000);
    }

    private static ThreadLocalRandom random() {
        return ThreadLocalRandom.current();
    }
}
