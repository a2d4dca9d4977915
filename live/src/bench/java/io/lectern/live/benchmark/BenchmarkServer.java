package io.lectern.live.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.LongConsumer;

/** The inside of a server that is measured: says where it listens, and publishes what each line asks for. */
final class BenchmarkServer {
    private static final int BODY_BYTES = 300;
    private static final String BODY = "{\"id\":\"0f8fad5b-d9cb-469f-a165-70867728950e\",\"type\":\"thing:Happened\","
            + "\"stream\":\"thing-1\",\"version\":1,\"pad\":\"%s\",\"data\":{" + MessageReader.ENDING;

    private BenchmarkServer() {}

    static void serve(int port, LongConsumer publish) throws IOException {
        System.out.println("port " + port);
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var number = 0L;
        for (var line = lines.readLine(); line != null; line = lines.readLine())
            for (var count = Long.parseLong(line); count > 0; count--) publish.accept(number++);
        System.exit(0);
    }

    /** An envelope of 300 bytes. */
    static String body(long number) {
        var bare = String.format(Locale.ROOT, BODY, "", number, System.nanoTime());
        return String.format(Locale.ROOT, BODY, "x".repeat(BODY_BYTES - bare.length()), number, System.nanoTime());
    }
}
