package io.lectern.webhooks.registration;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the secrets of webhooks are kept: in the database, as other keys are, so that every node signs alike. */
@Component
public class SecretRows {
    /** Who replaces it meanwhile waits, and ends the one that this makes. */
    private static final String HOLD = "select from webhooks.webhook where webhook = :webhook for no key update";

    private static final String REPLACE = """
            update webhooks.secret set ends_at = now() + interval '24 hours'
             where webhook = :webhook and ends_at is null""";
    private static final String FORGET = """
            delete from webhooks.secret
             where webhook = :webhook
               and (ends_at < now() or number not in
                    (select number from webhooks.secret where webhook = :webhook order by number desc limit :most))""";
    /** Each signs each request. */
    private static final int MOST = 5;

    private final JdbcClient jdbc;

    SecretRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Has a new one sign from now on; one that there was signs too for a day. */
    public void replace(String webhook) {
        jdbc.sql(HOLD).param("webhook", webhook).query((row, n) -> webhook).list();
        jdbc.sql(REPLACE).param("webhook", webhook).update();
        jdbc.sql("insert into webhooks.secret (webhook, secret) values (:webhook, :secret)")
                .param("webhook", webhook)
                .param("secret", SigningSecret.random().bytes())
                .update();
        jdbc.sql(FORGET).param("webhook", webhook).param("most", MOST).update();
    }

    /** Those that sign now, the newest first. */
    public List<SigningSecret> of(String webhook) {
        return jdbc.sql("""
                        select secret from webhooks.secret
                         where webhook = :webhook and (ends_at is null or ends_at > now()) order by number desc""")
                .param("webhook", webhook)
                .query((row, n) -> new SigningSecret(row.getBytes("secret")))
                .list();
    }
}
