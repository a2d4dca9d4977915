package io.lectern.webhooks.registration;

import io.lectern.webhooks.sending.Sender;
import java.net.InetAddress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what sends events. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.class)
class WebhookConfiguration {

    @Bean
    Sender webhookSender(WebhookSettings settings) {
        return new Sender(settings.networks(), InetAddress::getAllByName, settings.timeout());
    }
}
