package io.lectern.bench;

import java.util.stream.LongStream;

/** What came of a load: how many were done in its time, how many of all were refused, and how long each took. */
record Result(long inTime, int seconds, int errors, long[] sortedNanos) {

    /** This one and another of the same load. */
    Result and(Result other) {
        var nanos = LongStream.concat(LongStream.of(sortedNanos), LongStream.of(other.sortedNanos));
        return new Result(
                inTime + other.inTime,
                seconds + other.seconds,
                errors + other.errors,
                nanos.sorted().toArray());
    }

    double perSecond() {
        return inTime / (double) seconds;
    }

    int count() {
        return sortedNanos.length;
    }

    /** The time that a part of all did not exceed. */
    double millis(double part) {
        if (count() == 0) return Double.NaN;
        return sortedNanos[(int) Math.min(count() - 1, part * count())] / 1e6;
    }
}
