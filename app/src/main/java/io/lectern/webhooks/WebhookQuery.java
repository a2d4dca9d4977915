package io.lectern.webhooks;

import static io.lectern.kernel.access.Allow.Who.OPERATOR;
import static io.lectern.kernel.access.Allow.Who.SERVICE;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Scope;
import io.lectern.kernel.message.Paging;
import io.lectern.webhooks.delivery.DeliveryState;
import org.jspecify.annotations.Nullable;

/** What services can ask of their webhooks, and operators of all. */
sealed interface WebhookQuery {

    /**
     * Whether events may be sent to an address.
     *
     * @param webhook the one that is to have it, null for a new one
     */
    @Allow(value = SERVICE, scope = Scope.WEBHOOKS)
    record CheckUrl(@Nullable String webhook, String url) implements WebhookQuery {}

    /** All of a service. */
    @Allow(value = SERVICE, scope = Scope.WEBHOOKS)
    record ListWebhooks(Paging paging) implements WebhookQuery {}

    /** One of them. */
    @Allow(value = SERVICE, scope = Scope.WEBHOOKS)
    record FindWebhook(String webhook) implements WebhookQuery {}

    /** One of them with its secret, for the answer in which that is told. */
    @Allow(value = SERVICE, scope = Scope.WEBHOOKS)
    record FindSecret(String webhook) implements WebhookQuery {}

    /** The same for the answer to its registration, which may be repeated when it is not there any more. */
    @Allow(value = SERVICE, scope = Scope.WEBHOOKS)
    record FindRegistered(String webhook) implements WebhookQuery {}

    /**
     * What was sent, and what is to be sent.
     *
     * @param state in which state it is, null for any
     */
    @Allow(value = SERVICE, scope = Scope.WEBHOOKS)
    record ListDeliveries(String webhook, @Nullable DeliveryState state, Paging paging) implements WebhookQuery {}

    /** One of these. */
    @Allow(value = SERVICE, scope = Scope.WEBHOOKS)
    record FindDelivery(String webhook, String event) implements WebhookQuery {}

    /** Those of all services. */
    @Allow(OPERATOR)
    record ListAllWebhooks(Paging paging) implements WebhookQuery {}
}
