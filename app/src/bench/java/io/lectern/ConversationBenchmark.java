package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** How long the lists of a busy space take: 10,000 messages in 200 conversations. */
class ConversationBenchmark {
    private static final int CONVERSATIONS = 200;
    private static final int MESSAGES_EACH = 50;
    private static final int WRITERS = 4;
    private static final int WARM_UP = 300;
    private static final int READS = 1000;
    private static final String TEXT =
            "{\"type\":\"paragraph\",\"text\":\"%s\"}".formatted("Moss grows where it is wet. ".repeat(10));

    @TempDir
    private static Path data;

    @Test
    void ofABusySpace() throws Exception {
        try (var lectern = LecternProcess.start(Jvm.asInReadme(), data)) {
            var ada = lectern.as("ada");
            var ben = lectern.as("ben");
            var space = "/api/spaces/"
                    + ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            ada.put(space + "/members/ben", "{\"role\":\"STUDENT\"}");
            var busy = busy(ada, ben, space);

            for (var line : List.of(
                    measured("GET conversations?limit=50", () -> ben.get(space + "/conversations?limit=50")),
                    measured("GET conversations?limit=200", () -> ben.get(space + "/conversations?limit=200")),
                    measured("GET messages?limit=50", () -> ben.get(busy + "/messages?limit=50")),
                    measured("GET search?q=moss", () -> ben.get(space + "/search?q=moss")),
                    measured("GET the space (yardstick)", () -> ben.get(space))))
                LoggerFactory.getLogger(getClass()).info("{}", line);
        }
    }

    private static String busy(Api ada, Api ben, String space) throws Exception {
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            var begun = IntStream.range(0, CONVERSATIONS)
                    .<Callable<String>>mapToObj(number -> () -> conversation(ada, ben, space))
                    .toList();
            var location = "";
            for (var one : writers.invokeAll(begun)) location = one.get();
            return location;
        } finally {
            writers.shutdown();
        }
    }

    private static String conversation(Api ada, Api ben, String space) {
        var location = ada.post(
                        space + "/conversations", "{\"kind\":\"POST\",\"title\":\"Moss\",\"blocks\":[" + TEXT + "]}")
                .location();
        for (var number = 1; number < MESSAGES_EACH; number++) {
            var said = (number % 2 == 0 ? ben : ada).post(location + "/messages", "{\"blocks\":[" + TEXT + "]}");
            assertThat(said.status()).isEqualTo(201);
            if (number % 5 == 0) ada.put(said.location() + "/reactions/%F0%9F%91%8D", "");
        }
        return location;
    }

    private static String measured(String what, Supplier<Api.QueryResult> read) {
        return Timing.of(what, WARM_UP, READS, read);
    }
}
