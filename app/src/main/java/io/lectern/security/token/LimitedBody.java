package io.lectern.security.token;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** The bytes of an answer, of which no more than 256 KiB are taken. */
final class LimitedBody implements BodySubscriber<byte[]> {
    private static final int MOST_BYTES = 256 * 1024;

    private final BodySubscriber<byte[]> all = BodySubscribers.ofByteArray();
    private int bytes;

    @SuppressWarnings("NullAway.Init")
    private Subscription subscription;

    private LimitedBody() {}

    static BodySubscriber<byte[]> begin(ResponseInfo answer) {
        return new LimitedBody();
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return all.getBody();
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
        all.onSubscribe(begun);
    }

    @Override
    public void onNext(List<ByteBuffer> some) {
        bytes += some.stream().mapToInt(ByteBuffer::remaining).sum();
        if (bytes <= MOST_BYTES) {
            all.onNext(some);
            return;
        }
        subscription.cancel();
        all.onError(new IOException("more than " + MOST_BYTES + " bytes"));
    }

    @Override
    public void onError(Throwable failure) {
        all.onError(failure);
    }

    @Override
    public void onComplete() {
        all.onComplete();
    }
}
