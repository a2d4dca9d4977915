package io.lectern.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A new database with two roles: one that owns it, and one that may nothing until it is granted. */
public record TestRoles(String superuser, String url, String owner, String serving) {
    public static final String OWNERS_PASSWORD = "owners-secret";
    public static final String SERVING_PASSWORD = "serving-secret";

    public static TestRoles fresh() {
        var superuser = TestPostgres.fresh();
        var jdbc = new JdbcTemplate(new DriverManagerDataSource(superuser));
        var suffix = UUID.randomUUID().toString().substring(0, 8);
        var roles =
                new TestRoles(superuser, superuser.replaceFirst("\\?.*", ""), "owner_" + suffix, "serving_" + suffix);
        jdbc.execute("create role " + roles.owner + " login password '" + OWNERS_PASSWORD + "'");
        jdbc.execute("create role " + roles.serving + " login password '" + SERVING_PASSWORD + "'");
        jdbc.execute("alter database " + jdbc.queryForObject("select current_database()", String.class) + " owner to "
                + roles.owner);
        return roles;
    }

    /** What Lectern is told of them. */
    public String[] settings() {
        return List.of(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + serving,
                        "--spring.datasource.password=" + SERVING_PASSWORD,
                        "--spring.flyway.user=" + owner,
                        "--spring.flyway.password=" + OWNERS_PASSWORD,
                        "--lectern.demo.enabled=true")
                .toArray(String[]::new);
    }

    /** What the role that serves can do. */
    public JdbcTemplate asServing() {
        return new JdbcTemplate(new DriverManagerDataSource(url, serving, SERVING_PASSWORD));
    }
}
