package io.lectern.webhooks.registration;

import io.lectern.kernel.access.Service;
import io.lectern.kernel.feed.ListStatement;
import io.lectern.kernel.id.ServiceId;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Problem.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where webhooks are kept. */
@Component
public class WebhookRows {
    /** Ids and types hold no commas. */
    private static final String INSERT = """
            insert into webhooks.webhook (webhook, service, url, types, spaces, token_spaces, detail, position)
            values (:webhook, :service, :url, string_to_array(:types, ','), string_to_array(:spaces, ','),
                    string_to_array(:tokenSpaces, ','), :detail, :position)""";

    private static final String CHANGE = """
            update webhooks.webhook
               set url = :url, types = string_to_array(:types, ','), spaces = string_to_array(:spaces, ','),
                   token_spaces = string_to_array(:tokenSpaces, ','), detail = :detail, changed_at = now()
             where webhook = :webhook""";
    private static final ListStatement LIST = ListStatement.of("""
            select * from webhooks.webhook
             where service = :service and deleted_at is null and number %1$s :after
             order by number %2$s limit :limit""");

    private static final String DELETE = """
            update webhooks.webhook set deleted_at = now(), ended_at = coalesce(ended_at, now())
             where %s and deleted_at is null returning webhook""";

    private static final WebhookRowMapper WEBHOOK = new WebhookRowMapper();

    private final JdbcClient jdbc;

    WebhookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Numbered(long number, Webhook webhook) {}

    /** Keeps a new one. */
    public void insert(String id, Service service, WebhookBody body, long position) {
        bind(jdbc.sql(INSERT), id, service, body)
                .param("service", service.id().value())
                .param("position", position)
                .update();
    }

    /** Keeps what its service wants now. */
    public void change(String id, Service service, WebhookBody body) {
        bind(jdbc.sql(CHANGE), id, service, body).update();
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, String id, Service service, WebhookBody body) {
        return statement
                .param("webhook", id)
                .param("url", body.url())
                .param("types", joined(body.types()))
                .param("spaces", joined(body.spaces()))
                .param("tokenSpaces", joined(service.spaces()))
                .param("detail", body.wanted().name());
    }

    /**
     * One of a service's own.
     *
     * @throws NotFound if it is not there, or another's
     */
    public Webhook find(String id, ServiceId service) {
        return find("deleted_at is null", id, service);
    }

    /**
     * The same, also if it was deleted within the time in which its registration may be repeated.
     *
     * @throws NotFound if it was not there, or another's
     */
    public Webhook findRegistered(String id, ServiceId service) {
        return find("true", id, service);
    }

    private Webhook find(String condition, String id, ServiceId service) {
        return jdbc.sql("select * from webhooks.webhook where webhook = :webhook and service = :service and "
                        + condition)
                .param("webhook", id)
                .param("service", service.value())
                .query(WEBHOOK)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** One of anybody's. */
    public Optional<Webhook> find(String id) {
        return jdbc.sql("select * from webhooks.webhook where webhook = :webhook")
                .param("webhook", id)
                .query(WEBHOOK)
                .optional();
    }

    /** Those of a service. */
    public Page<Webhook> list(ServiceId service, Paging paging) {
        var rows = jdbc.sql(LIST.in(paging))
                .param("service", service.value())
                .param("after", paging.afterNumber())
                .param("limit", paging.rowsToRead())
                .query((row, n) -> new Numbered(row.getLong("number"), WEBHOOK.mapRow(row, n)))
                .list();
        return Page.of(rows, paging, Numbered::webhook, last -> String.valueOf(last.number()));
    }

    /** All for which events are sent. */
    public List<Webhook> active() {
        return jdbc.sql("select * from webhooks.webhook where ended_at is null order by number")
                .query(WEBHOOK)
                .list();
    }

    /** How many a service has for which events are sent; until the transaction ends there can be no more. */
    public int countForMore(ServiceId service) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "webhooks of " + service)
                .query((row, n) -> true)
                .single();
        return count(service);
    }

    /** How many a service has for which events are sent. */
    public int count(ServiceId service) {
        return jdbc.sql("select count(*) from webhooks.webhook where service = :service and ended_at is null")
                .param("service", service.value())
                .query(Integer.class)
                .single();
    }

    /** Has nothing more sent, and says whether there was something to end. */
    public boolean delete(String id) {
        return delete(jdbc.sql(DELETE.formatted("webhook = :webhook")).param("webhook", id)) > 0;
    }

    /** The same for all of a service. */
    public void deleteAll(ServiceId service) {
        delete(jdbc.sql(DELETE.formatted("service = :service")).param("service", service.value()));
    }

    /** Whoever makes deliveries holds the webhook's row: those that it made are there once that is updated. */
    private int delete(JdbcClient.StatementSpec ending) {
        var ended = ending.query(String.class).list();
        for (var webhook : ended)
            jdbc.sql("delete from webhooks.delivery where webhook = :webhook")
                    .param("webhook", webhook)
                    .update();
        return ended.size();
    }

    private static @Nullable String joined(@Nullable Collection<String> names) {
        if (names == null) return null;
        return names.stream().filter(name -> !name.contains(",")).collect(Collectors.joining(","));
    }
}
