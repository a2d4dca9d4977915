package io.lectern.handin.receipt;

import static io.lectern.kernel.text.Json.JSON;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** Writes JSON in the one form that everybody arrives at (RFC 8785), in UTF-8. */
final class CanonicalJson {

    private CanonicalJson() {}

    static byte[] of(Object value) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsBytes(value)).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalArgumentException("has no canonical form", e);
        }
    }
}
