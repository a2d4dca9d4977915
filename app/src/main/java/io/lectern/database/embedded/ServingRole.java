package io.lectern.database.embedded;

import io.lectern.migration.OwnerCredentials;
import io.lectern.start.StartException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.util.PasswordUtil;

/** The role as which Lectern serves from the embedded database: it owns nothing, and may do what it is granted. */
final class ServingRole {
    static final String NAME = "lectern";
    private static final int SALT_BYTES = 16;
    private static final String REFUSED = "28";

    private ServingRole() {}

    /** Makes it, or gives it its password, where it cannot sign in. */
    static void ensure(EmbeddedDatabase database) {
        try {
            if (!signsIn(database)) make(database.owner(), database.password());
        } catch (SQLException failure) {
            throw new StartException("The role " + NAME + " cannot be made in the embedded database", failure);
        }
    }

    private static boolean signsIn(EmbeddedDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), NAME, database.password())) {
            return connection.isValid(0);
        } catch (SQLException refused) {
            if (String.valueOf(refused.getSQLState()).startsWith(REFUSED)) return false;
            throw refused;
        }
    }

    /** The password reaches the server only as what it keeps of it. */
    private static void make(OwnerCredentials owner, String password) throws SQLException {
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
            if (!exists(connection)) execute(connection, "create role " + NAME + " login");
            execute(connection, "alter role " + NAME + " password '" + kept(password) + "'");
        }
    }

    private static String kept(String password) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return PasswordUtil.encodeScramSha256(password.toCharArray(), Password.ITERATIONS, salt);
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select from pg_roles where rolname = ?")) {
            query.setString(1, NAME);
            return query.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
