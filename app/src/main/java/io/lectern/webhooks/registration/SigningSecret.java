package io.lectern.webhooks.registration;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What requests are signed with, as Standard Webhooks has it.
 *
 * @param bytes 24 to 64 of them
 */
public record SigningSecret(byte[] bytes) {
    private static final String PREFIX = "whsec_";
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SigningSecret random() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new SigningSecret(bytes);
    }

    /** As the receiver keeps it. */
    public String text() {
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * A signature by each secret, of which the receiver needs to know one.
     *
     * @param seconds when it is sent, in seconds since 1970
     * @param body in UTF-8
     */
    public static String signatures(List<SigningSecret> secrets, String id, long seconds, byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        return secrets.stream().map(secret -> secret.sign(id, seconds, text)).collect(Collectors.joining(" "));
    }

    private String sign(String id, long seconds, String body) {
        try {
            return new Webhook(bytes).sign(id, seconds, body);
        } catch (WebhookSigningException impossible) {
            throw new IllegalStateException("Every Java platform can sign so", impossible);
        }
    }

    /** Never the secret: it would be logged. */
    @Override
    public String toString() {
        return "SigningSecret";
    }
}
