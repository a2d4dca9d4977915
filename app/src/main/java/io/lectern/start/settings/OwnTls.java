package io.lectern.start.settings;

import io.lectern.start.StartException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerSslBundle;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Looks at a certificate of one's own: a server with a wrong one would start, and nobody could talk to it. */
final class OwnTls {
    private static final byte[] ANYTHING = {1, 2, 3};

    /** By how Java calls the algorithm of a key. */
    private static final Map<String, String> SIGNATURES =
            Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA", "EdDSA", "EdDSA", "Ed25519", "Ed25519");

    private final String prefix;

    private OwnTls(String prefix) {
        this.prefix = prefix;
    }

    /** @throws StartException if a certificate is said that cannot be read, or a key that is not its own */
    static void check(Environment environment) {
        for (var prefix : List.of("server.ssl", "management.server.ssl"))
            Binder.get(environment).bind(prefix, Ssl.class).ifBound(new OwnTls(prefix)::check);
    }

    private void check(Ssl ssl) {
        if (!Ssl.isEnabled(ssl) || StringUtils.hasText(ssl.getBundle())) return;
        if (!isSaid(ssl))
            throw new StartException("The settings " + prefix + " need a certificate and its key: say " + prefix
                    + ".certificate and " + prefix + ".certificate-private-key, or " + prefix + ".key-store");
        var store = store(ssl);
        if (store == null) return;
        try {
            for (var alias : Collections.list(store.aliases())) check(ssl, store, alias);
        } catch (GeneralSecurityException e) {
            throw refusal(e);
        }
    }

    private static boolean isSaid(Ssl ssl) {
        return StringUtils.hasText(ssl.getKeyStore())
                || "PKCS11".equals(ssl.getKeyStoreType())
                || StringUtils.hasText(ssl.getCertificate()) && StringUtils.hasText(ssl.getCertificatePrivateKey());
    }

    private @Nullable KeyStore store(Ssl ssl) {
        try {
            return WebServerSslBundle.get(ssl).getStores().getKeyStore();
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    private void check(Ssl ssl, KeyStore store, String alias) throws GeneralSecurityException {
        var password = StringUtils.hasText(ssl.getKeyPassword()) ? ssl.getKeyPassword() : ssl.getKeyStorePassword();
        var key = store.getKey(alias, password == null ? new char[0] : password.toCharArray());
        var certificate = store.getCertificate(alias);
        if (key != null && certificate != null && !areOne(key, certificate.getPublicKey()))
            throw new StartException("The settings " + prefix + " name a key that is not the one of the certificate");
    }

    private static boolean areOne(Key key, PublicKey other) throws GeneralSecurityException {
        var algorithm = SIGNATURES.get(other.getAlgorithm());
        if (!key.getAlgorithm().equals(other.getAlgorithm())) return false;
        if (algorithm == null || !(key instanceof PrivateKey secret)) return true;
        var signature = Signature.getInstance(algorithm);
        signature.initSign(secret);
        signature.update(ANYTHING);
        var signed = signature.sign();
        signature.initVerify(other);
        signature.update(ANYTHING);
        return signature.verify(signed);
    }

    private StartException refusal(Exception cause) {
        var message = NestedExceptionUtils.getMostSpecificCause(cause).getMessage();
        return new StartException(
                "The certificate or key of the settings " + prefix + " cannot be read: " + message, cause);
    }
}
