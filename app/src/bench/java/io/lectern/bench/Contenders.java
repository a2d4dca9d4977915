package io.lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The servers that are compared, all of them running, each with a database of its own on one PostgreSQL. */
final class Contenders implements AutoCloseable {
    private static final String NODE_PROGRAM = System.getProperty("lectern.bench.nodeProgram", "");
    private static final String OLDER_JAR = System.getProperty("lectern.bench.olderJar", "");

    private final List<Server> servers = new ArrayList<>();

    /** Those that the settings name; if one does not start, the others are stopped. */
    static Contenders start(Postgres postgres, Path folder) throws Exception {
        var contenders = new Contenders();
        try {
            contenders.launch(postgres, folder);
            return contenders;
        } catch (Exception | Error failed) {
            contenders.close();
            throw failed;
        }
    }

    private void launch(Postgres postgres, Path folder) throws Exception {
        var token = Token.in(folder);
        servers.add(Server.stock(folder.resolve("stock.log"), postgres.create("stock"), token));
        if (!NODE_PROGRAM.isEmpty())
            servers.add(Server.node(folder.resolve("node.log"), Path.of(NODE_PROGRAM), postgres.create("node")));
        if (!OLDER_JAR.isEmpty()) {
            var own = Token.in(folder(folder, "older"));
            var log = folder.resolve("older.log");
            servers.add(Server.lectern("older Lectern", Path.of(OLDER_JAR), log, postgres.create("older"), own));
        }
        servers.add(Server.lectern(folder.resolve("lectern.log"), postgres.create("lectern"), token));
    }

    // A data folder belongs to one database.
    private static Path folder(Path parent, String name) throws IOException {
        return Files.createDirectories(parent.resolve(name));
    }

    List<Server> servers() {
        return servers;
    }

    @Override
    public void close() throws InterruptedException {
        for (var server : servers) server.close();
    }
}
