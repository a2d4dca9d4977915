package io.lectern.history;

/** A write that has begun, until its client knows what came of it. */
public final class WriteCall {
    private volatile Write write;

    WriteCall(Write write) {
        this.write = write;
    }

    Write write() {
        return write;
    }

    public void acknowledged(String stream, long version) {
        write = write.with(stream, Outcome.ACKNOWLEDGED, version);
    }

    /** @param present the version that there is instead, {@link Write#UNTOLD} if that was not said */
    public void refused(long present) {
        write = write.with(write.stream(), Outcome.REFUSED, present);
    }

    public void failed() {
        write = write.with(write.stream(), Outcome.FAILED, Write.UNTOLD);
    }
}
