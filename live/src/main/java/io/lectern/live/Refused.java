package io.lectern.live;

/** That a client's frame ends its session. */
final class Refused extends RuntimeException {
    private final transient Ending ending;

    Refused(Ending ending) {
        super(ending.name(), null, false, false);
        this.ending = ending;
    }

    Ending ending() {
        return ending;
    }
}
