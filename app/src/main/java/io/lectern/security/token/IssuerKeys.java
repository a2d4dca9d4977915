package io.lectern.security.token;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of an issuer: fetched when they are first needed, again and again while they are in use, and when a token
 * names one that is not among them. Whether a key is one of the issuer's is concluded from its answers only; while
 * there is none, known keys go on for a while, and of others nothing is said.
 */
final class IssuerKeys implements JWKSource<SecurityContext>, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(IssuerKeys.class);

    private final FetchLimits limits;
    private final KeyFetcher fetcher;

    IssuerKeys(KeySetSource sets, FetchLimits limits) {
        this.limits = limits;
        this.fetcher = new KeyFetcher(sets, limits);
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        var present = present();
        var found = selector.select(present.keys());
        return found.isEmpty()
                ? selector.select(await(fetcher.newerThan(present)).keys())
                : found;
    }

    /** Of the key that a token named which was just found good; of each that may have been meant, if it named none. */
    KeyStatus status(JWSHeader header) {
        var present = fetcher.latest();
        if (present == null) return new FetchedKeyStatus(fetcher, List.of(), new JWKSet());
        var selected = new JWKSelector(JWKMatcher.forJWSHeader(header)).select(present.keys());
        return new FetchedKeyStatus(fetcher, selected, present.keys());
    }

    @Override
    public void close() {
        fetcher.close();
    }

    private FetchedKeys present() throws KeySourceException {
        var present = fetcher.use();
        if (present != null && !present.olderThan(limits.refresh())) return present;
        if (present == null || present.olderThan(limits.outage())) return await(fetcher.newerThan(present));
        var fetch = fetcher.newerThan(present);
        return fetcher.isFailing() ? present : latest(fetch, present);
    }

    private FetchedKeys latest(CompletableFuture<FetchedKeys> fetch, FetchedKeys otherwise) {
        try {
            return await(fetch);
        } catch (KeySourceException away) {
            log.debug("Keys that are known go on without their issuer", away);
            return otherwise;
        }
    }

    private FetchedKeys await(CompletableFuture<FetchedKeys> fetch) throws KeySourceException {
        try {
            return fetch.get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KeySourceException("The keys of the issuer cannot be had now", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeySourceException("The keys of the issuer were not waited for", e);
        }
    }
}
