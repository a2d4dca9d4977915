package io.lectern.webhooks;

import io.lectern.kernel.id.ServiceId;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Queries;
import io.lectern.webhooks.WebhookCommand.DropWebhook;
import io.lectern.webhooks.WebhookCommand.DropWebhooks;
import io.lectern.webhooks.WebhookQuery.ListAllWebhooks;
import io.lectern.webhooks.registration.WebhookId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/operations/webhooks")
class WebhookOperationsController {
    private final Commands commands;
    private final Queries queries;

    WebhookOperationsController(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping
    Object list(Paging paging) {
        return queries.ask(new ListAllWebhooks(paging));
    }

    @DeleteMapping("/{webhook}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable WebhookId webhook) {
        commands.send(new DropWebhook(webhook.value()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dropAll(@RequestParam ServiceId service) {
        commands.send(new DropWebhooks(service));
    }
}
