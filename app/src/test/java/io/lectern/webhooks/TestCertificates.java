package io.lectern.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** An authority of a test's own, made by Java's keytool, and what it has signed. */
final class TestCertificates {
    private static final String TYPE = "PKCS12";
    private static final String PASSWORD = "changeit";
    private static final String AUTHORITY = "authority";
    private static final String KEYTOOL =
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString();

    private final Path folder;

    TestCertificates(Path folder) throws Exception {
        this.folder = folder;
        make(AUTHORITY, "Test Authority", List.of("-ext", "bc:c"));
    }

    /** A certificate for a host, signed by the authority; more arguments of keytool come last. */
    SSLContext signed(String alias, String host, String... more) throws Exception {
        var arguments = new ArrayList<>(List.of("-signer", AUTHORITY, "-ext", "san=dns:" + host));
        arguments.addAll(List.of(more));
        make(alias, host, arguments);
        return context(alias);
    }

    /** A certificate for a host that nobody has signed but itself. */
    SSLContext selfSigned(String alias, String host) throws Exception {
        make(alias, host, List.of("-ext", "san=dns:" + host));
        return context(alias);
    }

    /** What a Java has to be told so that it trusts the authority and nobody else. */
    String[] trust() throws Exception {
        var trusted = KeyStore.getInstance(TYPE);
        trusted.load(null, null);
        trusted.setCertificateEntry(AUTHORITY, all().getCertificate(AUTHORITY));
        var file = folder.resolve("trusted.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            trusted.store(out, PASSWORD.toCharArray());
        }
        return new String[] {"-Djavax.net.ssl.trustStore=" + file, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD};
    }

    private void make(String alias, String name, List<String> more) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(KEYTOOL, "-genkeypair", "-alias", alias, "-dname", "CN=" + name));
        command.addAll(List.of("-keystore", store().toString(), "-storetype", TYPE, "-storepass", PASSWORD));
        command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
        command.addAll(more);
        var keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(keytool.getInputStream().readAllBytes());
        assertThat(keytool.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(keytool.exitValue()).as(said).isZero();
    }

    private SSLContext context(String alias) throws Exception {
        var password = PASSWORD.toCharArray();
        var one = KeyStore.getInstance(TYPE);
        one.load(null, null);
        one.setKeyEntry(alias, all().getKey(alias, password), password, all().getCertificateChain(alias));
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(one, password);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private KeyStore all() throws IOException, GeneralSecurityException {
        var all = KeyStore.getInstance(TYPE);
        try (InputStream in = Files.newInputStream(store())) {
            all.load(in, PASSWORD.toCharArray());
        }
        return all;
    }

    private Path store() {
        return folder.resolve("all.p12");
    }
}
