package io.lectern.demo;

import javax.sql.DataSource;

/** Has one node at a time make the demo's class. */
class DemoLock {
    /** "Demo" in ASCII. */
    private static final long KEY = 0x44656D6FL;

    private final DataSource database;

    DemoLock(DataSource database) {
        this.database = database;
    }

    interface Work {
        void run() throws Exception;
    }

    /** Whether it was done, because no other node is at it. */
    boolean holding(Work work) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            try (var taken = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
                taken.next();
                if (!taken.getBoolean(1)) return false;
            }
            try {
                work.run();
            } finally {
                statement.execute("select pg_advisory_unlock(" + KEY + ")");
            }
            return true;
        }
    }
}
