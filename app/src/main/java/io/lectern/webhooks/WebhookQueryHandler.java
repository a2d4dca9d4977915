package io.lectern.webhooks;

import io.lectern.kernel.access.Service;
import io.lectern.kernel.message.Page;
import io.lectern.webhooks.WebhookQuery.CheckUrl;
import io.lectern.webhooks.WebhookQuery.FindDelivery;
import io.lectern.webhooks.WebhookQuery.FindRegistered;
import io.lectern.webhooks.WebhookQuery.FindSecret;
import io.lectern.webhooks.WebhookQuery.FindWebhook;
import io.lectern.webhooks.WebhookQuery.ListAllWebhooks;
import io.lectern.webhooks.WebhookQuery.ListDeliveries;
import io.lectern.webhooks.WebhookQuery.ListWebhooks;
import io.lectern.webhooks.delivery.DeliveryRows;
import io.lectern.webhooks.delivery.DeliveryView;
import io.lectern.webhooks.registration.SecretRows;
import io.lectern.webhooks.registration.Webhook;
import io.lectern.webhooks.registration.WebhookRows;
import io.lectern.webhooks.sending.Sender;
import io.lectern.webhooks.sending.Target;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class WebhookQueryHandler {
    private final WebhookRows webhooks;
    private final SecretRows secrets;
    private final DeliveryRows deliveries;
    private final OperatedWebhooks operated;
    private final Sender sender;

    WebhookQueryHandler(
            WebhookRows webhooks,
            SecretRows secrets,
            DeliveryRows deliveries,
            OperatedWebhooks operated,
            Sender sender) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.deliveries = deliveries;
        this.operated = operated;
        this.sender = sender;
    }

    @QueryHandler
    Boolean handle(CheckUrl query, @MetaDataValue(Service.METADATA) Service service) {
        var target = Target.of(query.url());
        return sender.permitsUnasked(target).orElseGet(() -> isAllowed(target, query.webhook(), service));
    }

    /** Nobody is asked for a name on behalf of who may not register it anyway; that is told by the command. */
    private boolean isAllowed(Target target, @Nullable String webhook, Service service) {
        if (webhook != null) webhooks.find(webhook, service.id());
        else if (webhooks.count(service.id()) >= WebhookCommandHandler.MOST) return true;
        return sender.isAllowed(service.id().value(), target).join();
    }

    @QueryHandler
    Page<WebhookView> handle(ListWebhooks query, @MetaDataValue(Service.METADATA) Service service) {
        return webhooks.list(service.id(), query.paging()).map(WebhookView::of);
    }

    @QueryHandler
    WebhookView handle(FindWebhook query, @MetaDataValue(Service.METADATA) Service service) {
        return WebhookView.of(webhooks.find(query.webhook(), service.id()));
    }

    @QueryHandler
    WebhookView handle(FindSecret query, @MetaDataValue(Service.METADATA) Service service) {
        return withSecret(webhooks.find(query.webhook(), service.id()));
    }

    @QueryHandler
    WebhookView handle(FindRegistered query, @MetaDataValue(Service.METADATA) Service service) {
        return withSecret(webhooks.findRegistered(query.webhook(), service.id()));
    }

    private WebhookView withSecret(Webhook webhook) {
        return WebhookView.of(webhook).with(secrets.of(webhook.id()).get(0));
    }

    @QueryHandler
    Page<DeliveryView> handle(ListDeliveries query, @MetaDataValue(Service.METADATA) Service service) {
        var webhook = webhooks.find(query.webhook(), service.id());
        return deliveries.list(webhook.id(), query.state(), query.paging());
    }

    @QueryHandler
    DeliveryView handle(FindDelivery query, @MetaDataValue(Service.METADATA) Service service) {
        var webhook = webhooks.find(query.webhook(), service.id());
        return deliveries.find(webhook.id(), query.event());
    }

    @QueryHandler
    Page<OperatedWebhook> handle(ListAllWebhooks query) {
        return operated.list(query.paging());
    }
}
