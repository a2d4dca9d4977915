package io.lectern.webhooks.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {
    private static final Networks PUBLIC = Networks.allowing(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:7f00:1",
                "::ffff:0:127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::10.0.0.1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2002:7f00:1::",
                "2002:a00:1::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
            })
    void whatNoPublicNetworkHasIsRefused(String address) throws Exception {
        assertThat(PUBLIC.permitted(List.of(InetAddress.getByName(address)), true))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "203.0.113.7",
                "223.255.255.255",
                "32.1.0.1",
                "32.2.0.1",
                "2606:4700::1111",
                "2a00:1450::1",
                "2001:200::1"
            })
    void whatPublicNetworksHaveIsPermittedWithTlsAlone(String address) throws Exception {
        var found = List.of(InetAddress.getByName(address));

        assertThat(PUBLIC.permitted(found, true)).isEqualTo(found);
        assertThat(PUBLIC.permitted(found, false)).isEmpty();
    }

    @Test
    void anAllowedNetworkIsPermittedAndNoOther() throws Exception {
        var school = Networks.allowing(List.of("10.1.0.0/16", "fd00:1::/32", " 127.0.0.1 "));

        for (var inside : List.of("10.1.2.3", "fd00:1::5", "127.0.0.1"))
            for (var encrypted : List.of(true, false))
                assertThat(school.permitted(List.of(InetAddress.getByName(inside)), encrypted))
                        .hasSize(1);
        for (var outside : List.of("10.2.0.1", "fd00:2::5", "127.0.0.2", "::1"))
            assertThat(school.permitted(List.of(InetAddress.getByName(outside)), true))
                    .isEmpty();
    }

    @Test
    void ofSeveralAddressesThosePermittedAreTaken() throws Exception {
        var inside = InetAddress.getByName("192.168.0.1");
        var outside = InetAddress.getByName("203.0.113.7");

        assertThat(PUBLIC.permitted(List.of(inside, outside), true)).containsExactly(outside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"school", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "::/129", "localhost", "a.b/8", ""})
    void whatIsNoNetworkIsSaid(String text) {
        assertThatThrownBy(() -> Network.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
