package io.lectern.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

class ReadyMessageTest {
    private final ServerProperties server = new ServerProperties();

    @Test
    void everyAddressIsThisMachine() {
        assertThat(ReadyMessage.address(server, 8080)).isEqualTo("http://localhost:8080");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, http://localhost:8080",
        "'::', http://localhost:8080",
        "127.0.0.1, http://127.0.0.1:8080",
        "'::1', 'http://[0:0:0:0:0:0:0:1]:8080'",
        "'fd00::7', 'http://[fd00:0:0:0:0:0:0:7]:8080'"
    })
    void anAddressCanBeOpenedInABrowser(String address, String opened) throws Exception {
        server.setAddress(InetAddress.getByName(address));

        assertThat(ReadyMessage.address(server, 8080)).isEqualTo(opened);
    }

    @Test
    void aCertificateOfItsOwnIsHttps() {
        var certificate = new Ssl();
        certificate.setCertificate("lectern.pem");
        server.setSsl(certificate);

        assertThat(ReadyMessage.address(server, 8443)).isEqualTo("https://localhost:8443");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/lectern?user=a&password=secret, jdbc:postgresql://db/lectern",
        "jdbc:postgresql://a:secret@db/lectern, jdbc:postgresql://db/lectern"
    })
    void passwordsAreNotSaid(String url, String said) {
        assertThat(ReadyMessage.withoutSecrets(url)).isEqualTo(said);
    }
}
