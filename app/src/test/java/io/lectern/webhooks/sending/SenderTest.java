package io.lectern.webhooks.sending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.webhooks.Receiver;
import io.lectern.webhooks.Receiver.Reply;
import io.lectern.webhooks.sending.Answer.Failure;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where requests go, and where none does. */
class SenderTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(1);
    private static final Networks PUBLIC = Networks.allowing(List.of());
    private static final Networks THIS_MACHINE = Networks.allowing(List.of("127.0.0.1"));

    private final Receiver receiver = new Receiver();
    private final AtomicReference<String> address = new AtomicReference<>("127.0.0.1");
    private Sender sender = sender(THIS_MACHINE);

    private Sender sender(Networks networks) {
        HostResolver resolver = host -> host.endsWith(".example")
                ? new InetAddress[] {InetAddress.getByName(address.get())}
                : InetAddress.getAllByName(host);
        return new Sender(networks, resolver, TIMEOUT);
    }

    @AfterEach
    void end() throws Exception {
        sender.close();
        receiver.close();
    }

    private Answer send(String url) {
        return sender.send(message("grader", url)).join();
    }

    private static Message message(String owner, String url) {
        return new Message(
                owner,
                Target.of(url),
                "application/cloudevents+json",
                Map.of("webhook-id", owner),
                "{}".getBytes(UTF_8));
    }

    private String at(String host) {
        return "http://" + host + ":" + receiver.port() + "/hook";
    }

    @Test
    void aRequestArrivesAndItsAnswerIsTold() {
        receiver.answering(each -> new Reply(503, Map.of("Retry-After", "7"), "later"));

        assertThat(send(at("grader.example"))).isEqualTo(new Answer(503, Duration.ofSeconds(7), null));

        var came = receiver.all().get(0);
        assertThat(came.method()).isEqualTo("POST");
        assertThat(came.header("Host")).isEqualTo("grader.example:" + receiver.port());
        assertThat(came.header("Content-Type")).isEqualTo("application/cloudevents+json");
        assertThat(came.header("User-Agent")).isEqualTo("Lectern");
        assertThat(came.header("Upgrade")).isEmpty();
        assertThat(came.body()).asString().isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "localhost",
                "[::1]",
                "[0:0:0:0:0:0:0:1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "0.0.0.0",
                "10.0.0.1",
                "runner",
                "db.internal",
                "printer.local"
            })
    void nothingLeavesForThisMachineHoweverItIsSpelt(String host) throws Exception {
        sender.close();
        sender = sender(PUBLIC);

        for (var scheme : List.of("https://", "http://")) {
            var url = scheme + host + ":" + receiver.port() + "/";
            assertThat(sender.permitsUnasked(Target.of(url))).as(url).hasValue(false);
            assertThat(send(url).failure()).as(url).isEqualTo(Failure.NO_PUBLIC_ADDRESS);
        }
        assertThat(receiver.all()).isEmpty();
    }

    /** A request has none but those of ASCII (RFC 9112): others would be lost, and it would go elsewhere. */
    @Test
    void whatAnAddressHasOfOtherCharactersIsEncoded() {
        assertThat(send(at("grader.example") + "/Prüfung/日本?q=ä%20😀").isSuccess())
                .isTrue();

        assertThat(receiver.all().get(0).target())
                .isEqualTo("/hook/Pr%C3%BCfung/%E6%97%A5%E6%9C%AC?q=%C3%A4%20%F0%9F%98%80");
    }

    @Test
    void aNameThatTurnsPrivateIsFollowedNoMore() {
        assertThat(send(at("grader.example")).isSuccess()).isTrue();

        address.set("192.168.0.1");

        assertThat(send(at("grader.example")).failure()).isEqualTo(Failure.NO_PUBLIC_ADDRESS);
        assertThat(receiver.all()).hasSize(1);
    }

    /** As many as all webhooks of one service can have sent at the same time. */
    @Test
    void whoHangsHoldsUpNobodyElseAtTheSameHost() throws Exception {
        var end = new CountDownLatch(1);
        receiver.answering(each -> {
            if (each.header("webhook-id").equals("hanging")) Receiver.awaitEnd(end);
            return Reply.of(204);
        });
        sender.close();
        sender = new Sender(THIS_MACHINE, InetAddress::getAllByName, Duration.ofSeconds(30));
        var hanging = Stream.generate(() -> sender.send(message("hanging", at("127.0.0.1"))))
                .limit(20 * 16)
                .toList();

        assertThat(send(at("127.0.0.1")).isSuccess()).isTrue();
        assertThat(hanging).noneMatch(CompletableFuture::isDone);
        end.countDown();
    }

    /** The second question would be answered otherwise: nobody asks it. */
    @Test
    void aNameIsResolvedOnceForARequest() throws Exception {
        sender.close();
        var asked = new AtomicReference<>(0);
        sender = new Sender(
                THIS_MACHINE,
                host -> {
                    asked.updateAndGet(before -> before + 1);
                    return new InetAddress[] {InetAddress.getByName(asked.get() == 1 ? "127.0.0.1" : "10.0.0.1")};
                },
                TIMEOUT);

        assertThat(send(at("rebinding.example")).isSuccess()).isTrue();
        assertThat(asked.get()).isEqualTo(1);
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (var inside = new Receiver()) {
            for (var status : List.of(301, 302, 303, 307, 308)) {
                receiver.answering(each -> new Reply(status, Map.of("Location", inside.url()), ""));
                assertThat(send(at("grader.example")).status()).isEqualTo(status);
            }
            assertThat(inside.all()).isEmpty();
        }
    }

    @Test
    void whoHangsIsGivenUp() throws Exception {
        var end = new CountDownLatch(1);
        receiver.answering(each -> {
            await(end);
            return Reply.of(200);
        });

        var begun = System.nanoTime();
        assertThat(send(at("grader.example")).failure()).isEqualTo(Failure.TIMEOUT);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(TIMEOUT.multipliedBy(4));
        end.countDown();
    }

    @Test
    void whoNeverSaysAnythingIsGivenUp() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(send("http://grader.example:" + silent.getLocalPort()).failure())
                    .isEqualTo(Failure.TIMEOUT);
            assertThat(send("https://grader.example:" + silent.getLocalPort()).failure())
                    .isEqualTo(Failure.TIMEOUT);
        }
    }

    @Test
    void anAnswerWithAnEndlessBodyIsAnAnswer() {
        receiver.answering(each -> new Reply(200, Map.of(), "x".repeat(4_000_000)));

        assertThat(send(at("grader.example")).isSuccess()).isTrue();
    }

    @Test
    void whoIsNotThereIsSaid() {
        var port = receiver.port();
        receiver.close();

        assertThat(send("http://grader.example:" + port).failure()).isEqualTo(Failure.UNREACHABLE);
    }

    /** Else whoever registers many names and has something sent would learn which hosts there are inside. */
    @Test
    void whetherThereIsAHostInsideIsNotTold() throws Exception {
        sender.close();
        address.set("10.0.0.1");
        sender = new Sender(PUBLIC, SenderTest::unknown, TIMEOUT);
        var nowhere =
                List.of(sender.permitsUnasked(Target.of("https://grader.example/")), send("https://grader.example/"));
        sender.close();
        sender = sender(PUBLIC);

        assertThat(List.of(
                        sender.permitsUnasked(Target.of("https://grader.example/")), send("https://grader.example/")))
                .isEqualTo(nowhere)
                .containsExactly(Optional.of(true), new Answer(null, null, Failure.NO_PUBLIC_ADDRESS));
        assertThat(sender.permitsUnasked(Target.of("http://grader.example/"))).hasValue(false);
    }

    @Test
    void aNameInAnAllowedNetworkIsTakenAlsoWithoutTls() {
        for (var url : List.of(at("grader.example"), at("localhost"), "https://localhost/")) {
            assertThat(sender.permitsUnasked(Target.of(url))).as(url).isEmpty();
            assertThat(sender.isAllowed("grader", Target.of(url)).join())
                    .as(url)
                    .isTrue();
        }
        address.set("203.0.113.7");
        assertThat(sender.isAllowed("grader", Target.of(at("grader.example"))).join())
                .isFalse();
        address.set("10.0.0.1");
        assertThat(sender.isAllowed("grader", Target.of(at("grader.example"))).join())
                .isFalse();
    }

    private static InetAddress[] unknown(String host) throws UnknownHostException {
        throw new UnknownHostException(host);
    }

    @Test
    void anErrorOfTheMachineIsAnAnswerToo() throws Exception {
        sender.close();
        sender = new Sender(
                PUBLIC,
                host -> {
                    throw new NoClassDefFoundError(host);
                },
                TIMEOUT);

        assertThat(send("https://grader.example/").failure()).isEqualTo(Failure.UNREACHABLE);
    }

    @Test
    void aPlainTextReceiverIsNoTlsReceiver() {
        assertThat(send("https://grader.example:" + receiver.port()).failure())
                .isIn(Failure.UNREACHABLE, Failure.TIMEOUT);
        assertThat(receiver.all()).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
