package io.lectern.security.token;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;

/** Where the keys of an issuer come from. */
interface KeySetSource {

    /** The keys as they are published now. */
    JWKSet fetch() throws IOException;
}
