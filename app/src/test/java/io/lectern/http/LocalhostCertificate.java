package io.lectern.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for localhost that nobody has signed but itself, made by Java's keytool. */
public final class LocalhostCertificate {
    public static final String PASSWORD = "not-secret";
    private static final String ALIAS = "lectern";

    private final Path folder;
    private final KeyStore trusted;

    public LocalhostCertificate(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        this.folder = folder;
        trusted = make();
    }

    public Path certificate() {
        return folder.resolve("lectern.pem");
    }

    public Path key() {
        return folder.resolve("lectern.key");
    }

    /** Both in one file, behind a password. */
    public Path keyStore() {
        return folder.resolve("keys.p12");
    }

    /** Trusts this one alone. */
    SSLContext trust() throws GeneralSecurityException {
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private KeyStore make() throws IOException, InterruptedException, GeneralSecurityException {
        var file = keyStore();
        keytool("-genkeypair -keyalg EC -dname CN=localhost -ext san=dns:localhost -alias " + ALIAS, file);
        var store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        var certificate = store.getCertificate(ALIAS);
        write(certificate(), "CERTIFICATE", certificate.getEncoded());
        write(key(), "PRIVATE KEY", store.getKey(ALIAS, PASSWORD.toCharArray()).getEncoded());
        var only = KeyStore.getInstance("PKCS12");
        only.load(null, null);
        only.setCertificateEntry(ALIAS, certificate);
        return only;
    }

    private void keytool(String arguments, Path store) throws IOException, InterruptedException {
        var command = System.getProperty("java.home") + "/bin/keytool " + arguments;
        var process = new ProcessBuilder((command + " -storepass " + PASSWORD + " -keystore " + store).split(" "))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.output").toFile())
                .start();
        if (process.waitFor() != 0) throw new IllegalStateException("keytool made no certificate");
    }

    private static void write(Path file, String kind, byte[] content) throws IOException {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }
}
