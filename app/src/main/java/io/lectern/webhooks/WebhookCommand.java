package io.lectern.webhooks;

import static io.lectern.kernel.access.Allow.Who.OPERATOR;
import static io.lectern.kernel.access.Allow.Who.SERVICE;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Scope;
import io.lectern.kernel.id.ServiceId;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.message.Unconditional;
import io.lectern.webhooks.delivery.ReplayBody;
import io.lectern.webhooks.registration.Webhook;
import io.lectern.webhooks.registration.WebhookBody;

/** What services can want of their webhooks, and operators of all. None of it is an event. */
sealed interface WebhookCommand extends StreamCommand {
    /** What it is about. */
    String id();

    @Override
    default String stream() {
        return Webhook.PREFIX + id();
    }

    /** Have events sent from now on. */
    @Allow(value = SERVICE, scope = Scope.WEBHOOKS)
    record RegisterWebhook(String id, WebhookBody body) implements WebhookCommand {}

    /** Have other events sent, or elsewhere. */
    @Unconditional
    @Allow(value = SERVICE, scope = Scope.WEBHOOKS)
    record ChangeWebhook(String id, WebhookBody body) implements WebhookCommand {}

    /** Have none sent any more. */
    @Unconditional
    @Allow(value = SERVICE, scope = Scope.WEBHOOKS)
    record DeleteWebhook(String id) implements WebhookCommand {}

    /** Have requests signed with a new secret. */
    @Unconditional
    @Allow(value = SERVICE, scope = Scope.WEBHOOKS)
    record ReplaceSecret(String id) implements WebhookCommand {}

    /**
     * Have something sent that is no event.
     *
     * @param id names what is sent, so that a repeated request finds it again
     */
    @Unconditional
    @Allow(value = SERVICE, scope = Scope.WEBHOOKS)
    record SendTest(String id, String webhook) implements WebhookCommand {}

    /** Have events sent again. */
    @Unconditional
    @Allow(value = SERVICE, scope = Scope.WEBHOOKS)
    record ReplayEvents(String id, ReplayBody range) implements WebhookCommand {}

    /** End a service's webhook. */
    @Unconditional
    @Allow(OPERATOR)
    record DropWebhook(String id) implements WebhookCommand {}

    /** End all webhooks of a service that is not there any more. */
    @Unconditional
    @Allow(OPERATOR)
    record DropWebhooks(ServiceId service) implements WebhookCommand {

        @Override
        public String id() {
            return "of-" + service;
        }
    }
}
