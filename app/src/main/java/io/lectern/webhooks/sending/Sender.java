package io.lectern.webhooks.sending;

import io.lectern.thread.DaemonThreadFactory;
import io.lectern.webhooks.sending.Answer.Failure;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.async.methods.SimpleRequestProducer;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.util.TimeValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends requests on no thread of their own. A host is resolved anew for each, and the connection goes to what was found
 * and let pass then: a name that answers otherwise a moment later leads nowhere else (DNS rebinding).
 */
public final class Sender implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Sender.class);
    private static final TimeValue LAST_WORK = TimeValue.ofSeconds(1);

    private final Networks networks;
    private final HostLookup hosts;
    private final CheckedHosts checked = new CheckedHosts();
    private final Duration timeout;
    private final ScheduledThreadPoolExecutor timer =
            new ScheduledThreadPoolExecutor(1, new DaemonThreadFactory("webhook-timer"));
    private @Nullable CloseableHttpAsyncClient client;

    /** @param timeout how long after its beginning a request that has no response is given up */
    public Sender(Networks networks, HostResolver resolver, Duration timeout) {
        this.networks = networks;
        this.hosts = new HostLookup(resolver);
        this.timeout = timeout;
        timer.setRemoveOnCancelPolicy(true);
    }

    /**
     * Whether requests to a target may be asked for, as far as nobody has to be asked: of names this tells nothing but
     * how they are spelt, so that who tries many does not learn which of them there are inside. Nothing, if it depends
     * on whether a name leads into an allowed network.
     */
    public Optional<Boolean> permitsUnasked(Target target) {
        var isPublic = target.isEncrypted() && !target.isLocal();
        var address = target.address();
        if (address.isPresent())
            return Optional.of(
                    !networks.permitted(List.of(address.get()), isPublic).isEmpty());
        return isPublic || networks.allowed().isEmpty() ? Optional.of(isPublic) : Optional.empty();
    }

    /**
     * Whether a name leads into an allowed network now.
     *
     * @param owner who named it
     */
    public CompletableFuture<Boolean> isAllowed(String owner, Target target) {
        return addresses(owner, target)
                .thenApply(found -> !networks.permitted(found, false).isEmpty());
    }

    /** Sends it; what it comes to is always told, and never as an exception. */
    public CompletableFuture<Answer> send(Message message) {
        var owner = message.owner();
        var target = message.target();
        return addresses(owner, target)
                .thenCompose(found -> send(message, networks.permitted(found, target.isEncrypted())))
                .exceptionally(Sender::unsent);
    }

    private CompletableFuture<List<InetAddress>> addresses(String owner, Target target) {
        return target.address()
                .map(address -> CompletableFuture.completedFuture(List.of(address)))
                .orElseGet(() -> hosts.find(owner, target.host()));
    }

    private static Answer unsent(Throwable failure) {
        log.error("A request could not be sent", failure);
        return Answer.of(Failure.UNREACHABLE);
    }

    private CompletableFuture<Answer> send(Message message, List<InetAddress> permitted) {
        if (permitted.isEmpty()) return CompletableFuture.completedFuture(Answer.of(Failure.NO_PUBLIC_ADDRESS));
        checked.put(message.target().host(), permitted);
        var consumer = new StatusConsumer();
        var answer = new CompletableFuture<Answer>();
        var exchange = client().execute(producer(message), consumer, new AnswerCallback(consumer, answer));
        var end = timer.schedule(() -> exchange.cancel(true), timeout.toMillis(), TimeUnit.MILLISECONDS);
        answer.whenComplete((told, failure) -> end.cancel(false));
        return answer;
    }

    /** Made when it is first needed: most do without. */
    private synchronized CloseableHttpAsyncClient client() {
        if (client == null) client = RequestClients.start(checked, timeout);
        return client;
    }

    private static SimpleRequestProducer producer(Message message) {
        var request = SimpleRequestBuilder.post(message.target().encoded())
                .setBody(message.body(), ContentType.parse(message.type()));
        message.headers().forEach(request::addHeader);
        return SimpleRequestProducer.create(request.build());
    }

    /** A head that came is the answer, also if its body then is too long or too slow. */
    private record AnswerCallback(StatusConsumer consumer, CompletableFuture<Answer> answer)
            implements FutureCallback<Answer> {

        @Override
        public void completed(Answer told) {
            answer.complete(told);
        }

        @Override
        public void failed(Exception failure) {
            answer.complete(consumer.answer().orElseGet(() -> Answer.of(RequestClients.why(failure))));
        }

        @Override
        public void cancelled() {
            answer.complete(consumer.answer().orElseGet(() -> Answer.of(Failure.TIMEOUT)));
        }
    }

    /** What is under way then is left to the threads, which keep no process from ending. */
    @Override
    public synchronized void close() throws InterruptedException {
        hosts.close();
        timer.shutdownNow();
        if (client == null) return;
        client.initiateShutdown();
        client.awaitShutdown(LAST_WORK);
    }
}
