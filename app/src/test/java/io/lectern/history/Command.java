package io.lectern.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All attempts at one command, and what is stored of it. */
final class Command {
    final List<Write> attempts = new ArrayList<>();
    final List<StoredVersion> stored = new ArrayList<>();

    /** The attempt that began first. */
    Write first() {
        var first = attempts.get(0);
        for (var attempt : attempts) if (attempt.began() < first.began()) first = attempt;
        return first;
    }

    /** The attempt that was acknowledged first, the one that began first if none was. */
    Write decisive() {
        var decisive = first();
        for (var attempt : attempts)
            if (attempt.is(Outcome.ACKNOWLEDGED) && attempt.ended() < decisive.ended()) decisive = attempt;
        return decisive;
    }

    Stream<Write> with(Outcome outcome) {
        return attempts.stream().filter(attempt -> attempt.is(outcome));
    }

    /** Takes what is stored of it; what others do on other streams for its sake has the same mark. */
    void add(StoredVersion version) {
        if (attempts.stream().anyMatch(attempt -> version.stream().startsWith(attempt.stream()))) stored.add(version);
    }

    /** The one event of it; null if there is none. */
    StoredVersion only() {
        return stored.isEmpty() ? null : stored.get(0);
    }

    boolean isStored() {
        return !stored.isEmpty();
    }
}
