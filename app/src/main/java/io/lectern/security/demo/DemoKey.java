package io.lectern.security.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** The key that signs the demo's tokens, made at the first start and kept in the data folder for the owner alone. */
final class DemoKey {
    private static final String FILE = "demo-key.json";

    private DemoKey() {}

    static ECKey in(Path data) {
        try {
            Files.createDirectories(data);
            var file = data.resolve(FILE);
            if (!Files.exists(file)) make(file);
            return ECKey.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("The file " + FILE + " in the data folder is damaged, remove it", e);
        }
    }

    // Written aside, in a file that is its owner's alone, and linked into place, so that nodes which share the folder
    // and start at once agree on one key.
    private static void make(Path file) throws IOException {
        var draft = Files.createTempFile(file.getParent(), FILE, ".new");
        try {
            Files.writeString(draft, generate().toJSONString());
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            if (!Files.exists(file)) throw another;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java platform has P-256", e);
        }
    }
}
