package io.lectern.security.demo;

import io.lectern.start.StartException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Where the demo sign-in is reached: from elsewhere only if somebody asked for both the address and the demo. */
final class DemoAddress {
    private static final Logger log = LoggerFactory.getLogger(DemoAddress.class);
    private static final String SETTING = "server.address";

    private DemoAddress() {}

    static boolean isGiven(Environment environment) {
        return StringUtils.hasText(environment.getProperty(SETTING));
    }

    /** @throws StartException if the demo would be open to others without being asked for by name */
    static void check(Environment environment) {
        if (!isGiven(environment)) return;
        var address = environment.getRequiredProperty(SETTING);
        if (isLoopback(address)) return;
        if (!DemoEnabled.byName(environment))
            throw new StartException("At " + address + " everybody who reaches it could sign in as anybody:"
                    + " give --lectern.demo.enabled=true if that is meant, or an issuer of your own");
        log.warn("The demo sign-in is on at {}: everybody who reaches it can sign in as anybody", address);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new StartException("The setting " + SETTING + " is no address: it needs one such as 127.0.0.1", e);
        }
    }
}
