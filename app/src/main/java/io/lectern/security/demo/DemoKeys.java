package io.lectern.security.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.lectern.start.StartException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The key that signs the demo's tokens, made at the first start and kept in the data folder for the owner alone; and
 * the one that signed them in earlier versions, whose tokens are taken until they expire. It is of RSA, whose
 * signatures cost Java 17 a tenth of what those of elliptic curves do to verify.
 */
record DemoKeys(RSAKey signing, JWKSet published) {
    private static final String FILE = "demo-signing-key.json";
    private static final String FORMER_FILE = "demo-key.json";
    private static final int BITS = 2048;

    static boolean existIn(Path data) {
        return Files.exists(data.resolve(FILE));
    }

    /**
     * @param fresh the key of a folder that has none
     * @throws StartException if the folder cannot be written, or what stands there is no key
     */
    static DemoKeys in(Path data, Supplier<RSAKey> fresh) {
        try {
            Files.createDirectories(data);
            var file = data.resolve(FILE);
            if (!Files.exists(file)) keep(fresh.get(), file);
            var signing = read(file).toRSAKey();
            var former = data.resolve(FORMER_FILE);
            var keys = Files.exists(former) ? Stream.of(signing, read(former)) : Stream.<JWK>of(signing);
            return new DemoKeys(signing, new JWKSet(keys.toList()).toPublicJWKSet());
        } catch (IOException e) {
            throw StartException.unwritable(data, e);
        }
    }

    private static JWK read(Path file) throws IOException {
        try {
            return JWK.parse(Files.readString(file));
        } catch (ParseException e) {
            throw new StartException("The file " + file.getFileName() + " in the data folder is damaged, remove it", e);
        }
    }

    // Written aside, in a file that is its owner's alone, and linked into place, so that nodes which share the folder
    // and start at once agree on one key.
    private static void keep(RSAKey key, Path file) throws IOException {
        var draft = Files.createTempFile(file.getParent(), FILE, ".new");
        try {
            Files.writeString(draft, key.toJSONString());
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            if (!Files.exists(file)) throw another;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java platform has RSA", e);
        }
    }
}
