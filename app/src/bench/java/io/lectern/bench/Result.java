package io.lectern.bench;

/** What came of a load: how many were done in its time, how many of all were refused, and how long each took. */
record Result(double perSecond, int errors, long[] sortedNanos) {

    int count() {
        return sortedNanos.length;
    }

    /** The time that a part of all did not exceed. */
    double millis(double part) {
        if (count() == 0) return Double.NaN;
        return sortedNanos[(int) Math.min(count() - 1, part * count())] / 1e6;
    }
}
