package io.lectern.live.resume;

import io.lectern.kernel.access.Authenticator;
import io.lectern.kernel.access.Authenticator.Caller;
import io.lectern.kernel.access.Authenticator.Unauthenticated;
import io.lectern.kernel.access.Authenticator.Unavailable;
import io.lectern.live.session.BearerToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when the caller of a request that goes on may stay; the request itself is let in already. */
@Component
public final class RequestAuthenticator {
    private final Authenticator authenticator;

    RequestAuthenticator(Authenticator authenticator) {
        this.authenticator = authenticator;
    }

    /**
     * Who it is, and until when.
     *
     * @param authorization the header of the request
     * @throws RequestRefusedException if its token proves nothing any more, or that cannot be known now
     */
    public Caller authenticate(@Nullable String authorization) {
        var token = BearerToken.in(authorization)
                .orElseThrow(() -> RequestRefusedException.unauthenticated("A valid token is needed"));
        try {
            return authenticator.authenticate(token);
        } catch (Unauthenticated refused) {
            throw RequestRefusedException.unauthenticated(String.valueOf(refused.getMessage()));
        } catch (Unavailable later) {
            throw RequestRefusedException.unavailable(String.valueOf(later.getMessage()));
        }
    }
}
