package io.lectern.live.stomp;

import io.lectern.kernel.access.Authenticator;
import io.lectern.kernel.access.Authenticator.Caller;
import io.lectern.kernel.access.Authenticator.Unauthenticated;
import io.lectern.kernel.access.Authenticator.Unavailable;
import io.lectern.live.session.BearerToken;
import io.lectern.live.session.CloseReason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who comes with a frame's {@code Authorization} header (RFC 6750, 2.1). */
@Component
final class BearerAuthenticator {
    private final Authenticator authenticator;

    BearerAuthenticator(Authenticator authenticator) {
        this.authenticator = authenticator;
    }

    /**
     * Who it is, and until when.
     *
     * @throws FrameRefusedException if the header is missing, its token proves nothing, or that cannot be known now
     */
    Caller authenticate(@Nullable String authorization) {
        var token =
                BearerToken.in(authorization).orElseThrow(() -> new FrameRefusedException(CloseReason.UNAUTHENTICATED));
        try {
            return authenticator.authenticate(token);
        } catch (Unauthenticated refused) {
            throw new FrameRefusedException(
                    refused.expired() ? CloseReason.TOKEN_EXPIRED : CloseReason.UNAUTHENTICATED);
        } catch (Unavailable later) {
            throw new FrameRefusedException(CloseReason.UNAVAILABLE);
        }
    }
}
