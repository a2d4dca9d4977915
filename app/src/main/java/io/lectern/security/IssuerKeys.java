package io.lectern.security;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of an issuer: fetched when they are first needed, again and again while they are in use, and when a token
 * names one that is not among them. Whether a key is one of the issuer's is concluded from its answers only; while there
 * is none, known keys go on for a while, and of others nothing is said.
 */
final class IssuerKeys implements JWKSource<SecurityContext>, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(IssuerKeys.class);

    private final KeySets sets;
    private final FetchLimits limits;
    private final Allowance allowance;
    private final ScheduledExecutorService fetcher;
    private volatile @Nullable Known known;
    private volatile boolean failing;
    private volatile boolean used;
    private @Nullable CompletableFuture<Known> underway;

    private record Known(JWKSet keys, long fetched) {
        /** The same object as long as it holds the same, so that whoever has looked at it need not look again. */
        JWKSet unlessChanged(JWKSet anew) {
            return keys.getKeys().equals(anew.getKeys()) ? keys : anew;
        }

        boolean olderThan(Duration age) {
            return System.nanoTime() - fetched > age.toNanos();
        }
    }

    IssuerKeys(KeySets sets, FetchLimits limits) {
        this.sets = sets;
        this.limits = limits;
        this.allowance = new Allowance(limits.fetches(), limits.within());
        this.fetcher = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "issuer-keys");
            thread.setDaemon(true);
            return thread;
        });
        // Ahead of the time at which a request would have to wait for it.
        var period = limits.refresh().toMillis() * 3 / 4;
        fetcher.scheduleAtFixedRate(this::refresh, period, period, TimeUnit.MILLISECONDS);
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        var present = present();
        var found = selector.select(present.keys());
        return found.isEmpty() ? selector.select(await(after(present)).keys()) : found;
    }

    /** Of the key that a token named which was just found good; of each that may have been meant, if it named none. */
    KeyProof proof(JWSHeader header) {
        var present = known;
        if (present == null) return new Proof(List.of(), new JWKSet());
        return new Proof(new JWKSelector(JWKMatcher.forJWSHeader(header)).select(present.keys()), present.keys());
    }

    private final class Proof implements KeyProof {
        private final List<JWK> selected;
        private volatile JWKSet seen;
        private volatile boolean among;

        Proof(List<JWK> selected, JWKSet seen) {
            this.selected = selected;
            this.seen = seen;
            this.among = !selected.isEmpty();
        }

        @Override
        public boolean holds() {
            used = true;
            var now = known;
            if (among && now != null && now.keys() != seen) {
                among = now.keys().getKeys().containsAll(selected);
                seen = now.keys();
            }
            return among;
        }

        @Override
        public boolean isRecent() {
            used = true;
            var now = known;
            return now != null && !now.olderThan(failing ? limits.outage() : limits.refresh());
        }
    }

    @Override
    public void close() {
        fetcher.shutdownNow();
    }

    private Known present() throws KeySourceException {
        used = true;
        var present = known;
        if (present != null && !present.olderThan(limits.refresh())) return present;
        if (present == null || present.olderThan(limits.outage())) return await(after(present));
        var fetch = after(present);
        return failing ? present : latest(fetch, present);
    }

    private Known latest(CompletableFuture<Known> fetch, Known otherwise) {
        try {
            return await(fetch);
        } catch (KeySourceException away) {
            log.debug("Keys that are known go on without their issuer", away);
            return otherwise;
        }
    }

    private Known await(CompletableFuture<Known> fetch) throws KeySourceException {
        try {
            return fetch.get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KeySourceException("The keys of the issuer cannot be had now", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeySourceException("The keys of the issuer were not waited for", e);
        }
    }

    /** What is newer than what somebody has seen: had already, or of the one fetch that is underway for all who ask. */
    private synchronized CompletableFuture<Known> after(@Nullable Known seen) {
        var present = known;
        if (present != null && present != seen) return CompletableFuture.completedFuture(present);
        if (underway != null && !underway.isDone()) return underway;
        if (!allowance.take())
            return CompletableFuture.failedFuture(new IOException("The keys were fetched too often just now"));
        underway = CompletableFuture.supplyAsync(this::fetch, fetcher);
        return underway;
    }

    private void refresh() {
        var present = known;
        if (!used || present == null) return;
        used = false;
        var unused = after(present);
    }

    private Known fetch() {
        try {
            var fetched = sets.fetch();
            var before = known;
            var now = new Known(before == null ? fetched : before.unlessChanged(fetched), System.nanoTime());
            known = now;
            if (failing) log.info("The keys of the issuer can be fetched again");
            failing = false;
            return now;
        } catch (IOException | RuntimeException e) {
            if (!failing) log.warn("The keys of the issuer cannot be fetched: {}", e.toString());
            failing = true;
            throw new IllegalStateException(e);
        }
    }
}
