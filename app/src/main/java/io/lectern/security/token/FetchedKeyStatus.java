package io.lectern.security.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.util.List;

/** Looks for the keys that may have signed a token whenever its issuer has published others. */
final class FetchedKeyStatus implements KeyStatus {
    private final KeyFetcher fetcher;
    private final List<JWK> selected;
    private volatile JWKSet seen;
    private volatile boolean among;

    /** @param seen the keys among which they were selected */
    FetchedKeyStatus(KeyFetcher fetcher, List<JWK> selected, JWKSet seen) {
        this.fetcher = fetcher;
        this.selected = selected;
        this.seen = seen;
        this.among = !selected.isEmpty();
    }

    @Override
    public boolean isValid() {
        var now = fetcher.use();
        if (among && now != null && now.keys() != seen) {
            among = now.keys().getKeys().containsAll(selected);
            seen = now.keys();
        }
        return among;
    }

    @Override
    public boolean isRecent() {
        var now = fetcher.use();
        return now != null && !now.olderThan(fetcher.oldest());
    }
}
