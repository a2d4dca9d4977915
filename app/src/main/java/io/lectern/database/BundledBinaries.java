package io.lectern.database;

import io.lectern.start.StartException;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;

/**
 * The PostgreSQL that comes along for this machine. Each server needs another: the library unpacks once per resolver,
 * wherever the next one wants it.
 */
final class BundledBinaries implements PgBinaryResolver {

    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        } catch (IllegalStateException missing) {
            throw new StartException(
                    "No PostgreSQL for this machine comes along: name one of your own with --spring.datasource.url",
                    missing);
        }
    }
}
