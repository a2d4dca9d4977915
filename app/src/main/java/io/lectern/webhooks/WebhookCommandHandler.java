package io.lectern.webhooks;

import io.lectern.feed.ServiceEvents;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Problem.RuleBroken;
import io.lectern.webhooks.WebhookCommand.ChangeWebhook;
import io.lectern.webhooks.WebhookCommand.DeleteWebhook;
import io.lectern.webhooks.WebhookCommand.DropWebhook;
import io.lectern.webhooks.WebhookCommand.DropWebhooks;
import io.lectern.webhooks.WebhookCommand.RegisterWebhook;
import io.lectern.webhooks.WebhookCommand.ReplaceSecret;
import io.lectern.webhooks.WebhookCommand.ReplayEvents;
import io.lectern.webhooks.WebhookCommand.SendTest;
import io.lectern.webhooks.delivery.DeliveryQueue;
import io.lectern.webhooks.delivery.Replays;
import io.lectern.webhooks.delivery.WebhookDeliveries;
import io.lectern.webhooks.registration.SecretRows;
import io.lectern.webhooks.registration.WebhookRows;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class WebhookCommandHandler {
    static final int MOST = 20;

    private final WebhookPermission permission;
    private final WebhookRows webhooks;
    private final SecretRows secrets;
    private final DeliveryQueue queue;
    private final Replays replays;
    private final ServiceEvents events;
    private final ObjectProvider<WebhookDeliveries> deliveries;

    WebhookCommandHandler(
            WebhookPermission permission,
            WebhookRows webhooks,
            SecretRows secrets,
            DeliveryQueue queue,
            Replays replays,
            ServiceEvents events,
            ObjectProvider<WebhookDeliveries> deliveries) {
        this.permission = permission;
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.queue = queue;
        this.replays = replays;
        this.events = events;
        this.deliveries = deliveries;
    }

    @CommandHandler
    void handle(RegisterWebhook command, @MetaDataValue(Service.METADATA) Service service) {
        permission.require(command.body(), service);
        if (webhooks.countForMore(service.id()) >= MOST)
            throw new RuleBroken("A service has " + MOST + " webhooks at most");
        webhooks.insert(command.id(), service, command.body(), events.head());
        secrets.replace(command.id());
        CurrentUnitOfWork.get().afterCommit(done -> deliveries.ifAvailable(WebhookDeliveries::wake));
    }

    @CommandHandler
    void handle(ChangeWebhook command, @MetaDataValue(Service.METADATA) Service service) {
        requireActive(command.id(), service);
        permission.require(command.body(), service);
        webhooks.change(command.id(), service, command.body());
    }

    @CommandHandler
    void handle(DeleteWebhook command, @MetaDataValue(Service.METADATA) Service service) {
        webhooks.find(command.id(), service.id());
        webhooks.delete(command.id());
    }

    @CommandHandler
    void handle(ReplaceSecret command, @MetaDataValue(Service.METADATA) Service service) {
        requireActive(command.id(), service);
        secrets.replace(command.id());
    }

    @CommandHandler
    void handle(SendTest command, @MetaDataValue(Service.METADATA) Service service) {
        requireActive(command.webhook(), service);
        queue.addTest(command.webhook(), command.id());
    }

    @CommandHandler
    void handle(ReplayEvents command, @MetaDataValue(Service.METADATA) Service service) {
        requireActive(command.id(), service);
        replays.begin(command.id(), command.range());
    }

    @CommandHandler
    void handle(DropWebhook command) {
        if (!webhooks.delete(command.id())) throw new NotFound();
    }

    @CommandHandler
    void handle(DropWebhooks command) {
        webhooks.deleteAll(command.service());
    }

    private void requireActive(String id, Service service) {
        if (webhooks.find(id, service.id()).endedAt() != null)
            throw new RuleBroken("This webhook has ended, because its receiver wanted nothing more: register another");
    }
}
