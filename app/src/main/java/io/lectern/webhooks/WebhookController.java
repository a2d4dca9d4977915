package io.lectern.webhooks;

import io.lectern.kernel.id.Ids;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Queries;
import io.lectern.webhooks.WebhookCommand.ChangeWebhook;
import io.lectern.webhooks.WebhookCommand.DeleteWebhook;
import io.lectern.webhooks.WebhookCommand.RegisterWebhook;
import io.lectern.webhooks.WebhookCommand.ReplaceSecret;
import io.lectern.webhooks.WebhookCommand.ReplayEvents;
import io.lectern.webhooks.WebhookCommand.SendTest;
import io.lectern.webhooks.WebhookQuery.CheckUrl;
import io.lectern.webhooks.WebhookQuery.FindDelivery;
import io.lectern.webhooks.WebhookQuery.FindRegistered;
import io.lectern.webhooks.WebhookQuery.FindSecret;
import io.lectern.webhooks.WebhookQuery.FindWebhook;
import io.lectern.webhooks.WebhookQuery.ListDeliveries;
import io.lectern.webhooks.WebhookQuery.ListWebhooks;
import io.lectern.webhooks.delivery.DeliveryState;
import io.lectern.webhooks.delivery.ReplayBody;
import io.lectern.webhooks.registration.Webhook;
import io.lectern.webhooks.registration.WebhookBody;
import io.lectern.webhooks.registration.WebhookId;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(WebhookController.PATH)
class WebhookController {
    static final String PATH = "/api/webhooks";

    private final Commands commands;
    private final Queries queries;

    WebhookController(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @PostMapping
    ResponseEntity<Object> register(@RequestBody WebhookBody body) {
        requireValid(null, body);
        var webhook = commands.send(new RegisterWebhook(Ids.random(), body)).id(Webhook.PREFIX);
        return ResponseEntity.created(URI.create(PATH + "/" + webhook)).body(queries.ask(new FindRegistered(webhook)));
    }

    @GetMapping
    Object list(Paging paging) {
        return queries.ask(new ListWebhooks(paging));
    }

    @GetMapping("/{webhook}")
    Object find(@PathVariable WebhookId webhook) {
        return queries.ask(new FindWebhook(webhook.value()));
    }

    @PutMapping("/{webhook}")
    Object change(@PathVariable WebhookId webhook, @RequestBody WebhookBody body) {
        requireValid(webhook.value(), body);
        commands.send(new ChangeWebhook(webhook.value(), body));
        return queries.ask(new FindWebhook(webhook.value()));
    }

    @DeleteMapping("/{webhook}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable WebhookId webhook) {
        commands.send(new DeleteWebhook(webhook.value()));
    }

    @PostMapping("/{webhook}/secret")
    Object replaceSecret(@PathVariable WebhookId webhook) {
        commands.send(new ReplaceSecret(webhook.value()));
        return queries.ask(new FindSecret(webhook.value()));
    }

    @PostMapping("/{webhook}/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Object test(@PathVariable WebhookId webhook) {
        var sent = commands.send(new SendTest(Ids.random(), webhook.value()));
        return queries.ask(new FindDelivery(webhook.value(), sent.id(Webhook.PREFIX)));
    }

    @GetMapping("/{webhook}/deliveries")
    Object deliveries(
            @PathVariable WebhookId webhook, @RequestParam(required = false) @Nullable String state, Paging paging) {
        var wanted = state == null ? null : DeliveryState.of(state);
        return queries.ask(new ListDeliveries(webhook.value(), wanted, paging));
    }

    @PostMapping("/{webhook}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void replay(@PathVariable WebhookId webhook, @RequestBody ReplayBody range) {
        commands.send(new ReplayEvents(webhook.value(), range.valid()));
    }

    private void requireValid(@Nullable String webhook, WebhookBody body) {
        body.valid();
        if (!Boolean.TRUE.equals(queries.ask(new CheckUrl(webhook, body.url()))))
            throw new Invalid("url", "must be an https address of a public network");
    }
}
