package io.lectern.start.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.http.LocalhostCertificate;
import io.lectern.start.StartException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class OwnTlsTest {
    @TempDir
    private static Path folder;

    private static LocalhostCertificate own;
    private static LocalhostCertificate other;
    private final MockEnvironment environment = new MockEnvironment();

    @BeforeAll
    static void make() throws Exception {
        own = new LocalhostCertificate(Files.createDirectory(folder.resolve("own")));
        other = new LocalhostCertificate(Files.createDirectory(folder.resolve("other")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"server.ssl", "management.server.ssl"})
    void aCertificateWithItsKeyIsTaken(String prefix) {
        say(prefix + ".certificate", own.certificate());
        say(prefix + ".certificate-private-key", own.key());

        assertThatCode(() -> OwnTls.check(environment)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"server.ssl", "management.server.ssl"})
    void oneWithTheKeyOfAnotherIsNot(String prefix) {
        say(prefix + ".certificate", own.certificate());
        say(prefix + ".certificate-private-key", other.key());

        isRefused("The settings " + prefix + " name a key that is not the one of the certificate");
    }

    @Test
    void oneWithoutAKeyIsNot() {
        say("server.ssl.certificate", own.certificate());

        isRefused("The settings server.ssl need a certificate and its key");
    }

    @Test
    void oneThatIsNotThereIsNot() {
        say("server.ssl.certificate", folder.resolve("nothing.pem"));
        say("server.ssl.certificate-private-key", own.key());

        isRefused("The certificate or key of the settings server.ssl cannot be read: " + folder.resolve("nothing.pem"));
    }

    @Test
    void oneThatIsNoneIsNot() {
        say("server.ssl.certificate", own.key());
        say("server.ssl.certificate-private-key", own.key());

        isRefused("The certificate or key of the settings server.ssl cannot be read: Missing certificates");
    }

    @Test
    void aKeyStoreIsTakenWithItsPassword() {
        say("server.ssl.key-store", own.keyStore());
        environment.setProperty("server.ssl.key-store-password", LocalhostCertificate.PASSWORD);
        assertThatCode(() -> OwnTls.check(environment)).doesNotThrowAnyException();

        environment.setProperty("server.ssl.key-store-password", "wrong");
        isRefused("The certificate or key of the settings server.ssl cannot be read: ");
    }

    private void say(String setting, Path file) {
        environment.setProperty(setting, "file:" + file);
    }

    private void isRefused(String beginning) {
        assertThatThrownBy(() -> OwnTls.check(environment))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith(beginning);
    }
}
