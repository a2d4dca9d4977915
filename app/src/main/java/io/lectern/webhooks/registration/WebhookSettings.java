package io.lectern.webhooks.registration;

import io.lectern.webhooks.sending.Networks;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are sent; the settings {@code lectern.webhooks.*}.
 *
 * @param allowedNetworks private networks to which they may be sent nevertheless, also without TLS
 * @param delays how long after each failure they are sent again; after the last they are parked
 * @param timeout how long a receiver may take
 */
@ConfigurationProperties("lectern.webhooks")
public record WebhookSettings(
        @DefaultValue List<String> allowedNetworks,

        @DefaultValue({"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h"})
        List<Duration> delays,

        @DefaultValue("15s") Duration timeout) {

    /** Refuses what cannot be. */
    public WebhookSettings {
        try {
            Networks.allowing(allowedNetworks);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "lectern.webhooks.allowed-networks needs networks such as 10.1.0.0/16: " + wrong.getMessage(),
                    wrong);
        }
        if (timeout.isNegative() || timeout.isZero())
            throw new IllegalArgumentException("lectern.webhooks.timeout must be longer than nothing");
    }

    Networks networks() {
        return Networks.allowing(allowedNetworks);
    }
}
