package io.lectern.webhooks.sending;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A name server that is slow to tell holds up those alone who named its hosts. */
class HostLookupTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final Duration SOON = Duration.ofSeconds(2);

    private final CountDownLatch told = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final HostLookup hosts = new HostLookup(this::resolve);

    private InetAddress[] resolve(String host) throws UnknownHostException {
        asked.incrementAndGet();
        try {
            if (host.endsWith(".slow")) told.await();
        } catch (InterruptedException stopped) {
            throw new UnknownHostException(host);
        }
        return new InetAddress[] {HERE};
    }

    @AfterEach
    void end() {
        told.countDown();
        hosts.close();
    }

    private List<CompletableFuture<List<InetAddress>>> findMany(String owner) {
        return IntStream.range(0, 100)
                .mapToObj(n -> hosts.find(owner, owner + n + ".slow"))
                .toList();
    }

    @Test
    void whoNamesManySlowHostsHoldsUpNobodyElse() throws Exception {
        findMany("greedy");
        findMany("greedier");

        for (var n = 0; n < 100; n++)
            assertThat(hosts.find("grader", "grader" + n + ".example").get(SOON.toMillis(), MILLISECONDS))
                    .containsExactly(HERE);
    }

    @Test
    void aHostThatSomebodyElseWaitsForIsAskedForAnew() throws Exception {
        findMany("greedy");
        hosts.find("greedy", "grader.example");

        assertThat(hosts.find("grader", "grader.example").get(SOON.toMillis(), MILLISECONDS))
                .containsExactly(HERE);
    }

    @Test
    void whatTakesLongIsGivenUpAndWhatNobodyWaitsForAnyMoreIsNotAsked() {
        var found = findMany("greedy");

        assertThat(found).allSatisfy(each -> assertThat(each.join()).isEmpty());
        var before = asked.get();
        told.countDown();

        await().until(() -> hosts.find("greedy", "grader.example").join().contains(HERE));
        assertThat(asked.get()).isEqualTo(before + 1);
    }
}
