package io.lectern.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.live.client.StompClient;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The example of a quiz: its results are heard live by who took it and who teaches there, and by nobody else. */
@Timeout(60)
class QuizExampleTest extends RunningLectern {
    private static final String EXAMPLE = "../docs/examples/quiz.py";

    private final String quiz = UUID.randomUUID().toString();

    @Test
    void aStudentHearsOfAResultAndARepeatTellsNothingTwice() throws Exception {
        var space = space();
        try (var bens = StompClient.connect(live(), ben.token());
                var adas = StompClient.connect(live(), ada.token())) {
            var heard = bens.subscribe("/user/queue/live.fat").synced();
            var taught =
                    adas.subscribe("/topic/spaces." + space + ".educators.fat").synced();

            var lines = run(space, "%s,ben,0.8,well done\n%s,cat,0.5,\"so, so\"\n".formatted(quiz, quiz));

            assertThat(lines).isEqualTo("quiz-%s 0\nquiz-%s 1\n".formatted(quiz, quiz));
            var result = heard.next();
            assertThat(result.get("type").asString()).isEqualTo("quiz:Finished");
            assertThat(result.at("/data/score").asDouble()).isEqualTo(0.8);
            assertThat(result.at("/data/comment").asString()).isEqualTo("well done");
            assertThat(taught.next().at("/data/user").asString()).isEqualTo("ben");
            assertThat(taught.next().at("/data/comment").asString()).isEqualTo("so, so");

            run(space, "%s,ben,0.8,well done\n%s,ben,0.9,recounted\n".formatted(quiz, quiz));

            assertThat(heard.next().at("/data/score").asDouble()).isEqualTo(0.9);
            assertThat(taught.next().get("version").asLong()).isEqualTo(2);
        }
    }

    private String run(String space, String results) throws Exception {
        var token = Api.signInAsService(base(), "quiz", "lectern:write:quiz").token();
        var command = new ProcessBuilder("python3", EXAMPLE, base(), space).redirectErrorStream(true);
        command.environment().put("TOKEN", token);
        var process = command.start();
        try (var input = process.getOutputStream()) {
            input.write(results.getBytes(UTF_8));
        }
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
