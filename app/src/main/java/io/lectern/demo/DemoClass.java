package io.lectern.demo;

import io.lectern.demo.DemoState.Begun;
import io.lectern.kernel.event.EventClock;
import io.lectern.kernel.privacy.People;
import io.lectern.lock.AdvisoryLock;
import io.lectern.security.demo.DemoPeople;
import io.lectern.security.demo.DemoPerson;
import io.lectern.thread.DaemonThreadFactory;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.util.function.SingletonSupplier;

/**
 * Makes the demo's class once, behind the first start with an empty database. What a start did not end, the next one
 * does, as long as that is soon enough for its retry keys.
 */
class DemoClass implements DemoPeople, SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DemoClass.class);
    private static final Duration RESUMABLE = Duration.ofHours(20);
    private static final Duration LAST_STEP = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final SingletonSupplier<Story> story = SingletonSupplier.of(Story::read);
    private final DemoState state;
    private final AdvisoryLock lock;
    private final PastEvents past;
    private final People people;
    private final RunFactory runs;
    private volatile Optional<Begun> begun = Optional.empty();
    private volatile boolean stopped;
    private @Nullable Thread thread;

    DemoClass(DemoState state, AdvisoryLock lock, PastEvents past, People people, RunFactory runs) {
        this.state = state;
        this.lock = lock;
        this.past = past;
        this.people = people;
        this.runs = runs;
    }

    /** How a story is let happen. */
    interface RunFactory {
        StoryRun of(Story story, StoryTimes times, Begun begun);
    }

    @Override
    public List<DemoPerson> people() {
        return begun.isEmpty() ? List.of() : story.obtain().people();
    }

    /** Before anything handles an event or a request. */
    @Override
    public void start() {
        begun = state.begin(EventClock.utc().instant());
        begun.filter(each -> !each.isWhole()).ifPresent(each -> past.before(each.at()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        if (begun.isEmpty() || begun.get().isWhole()) return;
        thread = new DaemonThreadFactory("demo").newThread(this::makeWhole);
        thread.start();
    }

    /** What another node did meanwhile is not done again; where that one died, this one goes on. */
    private void makeWhole() {
        try {
            while (!stopped && !lock.tryHolding(this::goOn)) LockSupport.parkNanos(PAUSE.toNanos());
        } catch (Exception e) {
            log.warn("The demo's class is not whole; the next start goes on with it", e);
        } finally {
            past.none();
        }
    }

    private void goOn() throws Exception {
        var now = state.find().orElseThrow();
        if (now.isWhole()) return;
        var times = new StoryTimes(now.at().atZone(ZoneId.systemDefault()));
        var run = runs.of(story.obtain(), times, now);
        if (now.at().plus(RESUMABLE).isAfter(EventClock.utc().instant())) fill(run, times);
        else giveUp(run);
    }

    private void fill(StoryRun run, StoryTimes times) throws Exception {
        for (var person : people())
            people.remember(person.user(), person.name(), times.now().toInstant());
        if (!run.run(() -> stopped)) return;
        state.end();
        log.info(
                "There are demo people and their class, such as {}; without them: --lectern.demo.people=false"
                        + " and an empty database",
                people().get(0).name());
    }

    private void giveUp(StoryRun run) {
        run.leave();
        state.end();
        log.warn("The demo's class was begun at an earlier start and stays unfinished");
    }

    @EventListener(ContextClosedEvent.class)
    void end() throws InterruptedException {
        stopped = true;
        if (thread != null) thread.join(LAST_STEP.toMillis());
    }

    @Override
    public void stop() {
        past.none();
    }

    @Override
    public boolean isRunning() {
        return begun.isPresent() && !stopped;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
