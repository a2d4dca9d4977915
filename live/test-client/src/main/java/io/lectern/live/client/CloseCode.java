package io.lectern.live.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The code that a connection is closed with, once it is. */
final class CloseCode {
    private static final int ABNORMAL = 1006;

    private final CompletableFuture<Integer> code = new CompletableFuture<>();

    void closed(int with) {
        code.complete(with);
    }

    void broken() {
        code.complete(ABNORMAL);
    }

    boolean isKnown() {
        return code.isDone();
    }

    int await() {
        return code.orTimeout(TestTimeout.TIMEOUT.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public String toString() {
        return isKnown() ? code.join().toString() : "not yet";
    }
}
