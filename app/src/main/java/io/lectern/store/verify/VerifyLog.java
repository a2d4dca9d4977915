package io.lectern.store.verify;

import io.lectern.kernel.signature.SigningKeys;
import io.lectern.terminal.TerminalProgress;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the command {@code verify-log} of the jar does. */
@Component
@ConditionalOnProperty(name = "lectern.command", havingValue = "verify-log")
class VerifyLog implements ApplicationRunner, ExitCodeGenerator {
    private static final int MOST_LINES = 20;

    private final DataSource database;
    private final JdbcClient jdbc;
    private final SigningKeys keys;
    private final @Nullable Path kept;
    private final PrintStream terminal = System.out;
    private boolean failed;

    VerifyLog(
            DataSource database,
            JdbcClient jdbc,
            SigningKeys keys,
            @Value("${lectern.command.seal:#{null}}") @Nullable Path kept) {
        this.database = database;
        this.jdbc = jdbc;
        this.keys = keys;
        this.kept = kept;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        var seal = kept == null ? null : KeptSeal.read(kept);
        LogVerification.Result result;
        var start = System.nanoTime();
        try (var progress = new TerminalProgress("events")) {
            result = new LogVerification(database, keys).run(progress);
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        say(
                "Read %,d events and %,d seals in %.1f s, %,.0f events/s",
                result.events(), result.seals(), seconds, result.events() / seconds);
        tell(result.findings());
        if (kept != null && seal != null)
            new KeptSeal(jdbc, keys).compare(kept, seal).ifPresent(this::fail);
        tellWhatIsNewer(result.head());
        if (!failed) say("The log is as it was sealed");
    }

    private void tell(Findings findings) {
        if (findings.count() == 0) return;
        var first = findings.first();
        fail("The log is not as it was sealed. The first of " + findings.count() + " findings:");
        first.stream().limit(MOST_LINES).forEach(this::say);
        if (findings.count() > MOST_LINES) say("and %,d more", findings.count() - MOST_LINES);
    }

    private void tellWhatIsNewer(long head) {
        var newer = jdbc.sql("select count(*) from store.domain_event where global_index > ?")
                .param(head)
                .query(Long.class)
                .single();
        if (head == 0 && newer > 0)
            fail("Nothing is sealed, so that nothing can be proven: seals were removed, or Lectern has not served this"
                    + " database since it seals; then let it serve once");
        else if (newer > 0) say("%,d events are newer than the newest seal; Lectern seals them while it serves", newer);
    }

    private void fail(String text) {
        failed = true;
        say(text);
    }

    private void say(String text, Object... values) {
        terminal.println(values.length == 0 ? text : String.format(Locale.ROOT, text, values));
    }

    @Override
    public int getExitCode() {
        return failed ? 1 : 0;
    }
}
