package io.lectern.live.benchmark;

/**
 * Finds the messages in what one client reads. Each ends with its number and the time it was published at; no more of
 * it than that is kept where it comes in pieces.
 */
final class MessageReader {
    /** How each message ends: {@code "seq":"<9 digits>","at":"<19 digits of nanoseconds>"}}. */
    static final String ENDING = "\"seq\":\"%09d\",\"at\":\"%019d\"}}";

    private static final int ENDING_BYTES = 46;
    private static final int SEQ = 39;
    private static final int AT = 22;

    private final ReceivedMessages counts;
    private final byte delimiter;
    private final byte[] tail = new byte[64];
    private int kept;
    private long last = -1;

    /** @param delimiter what comes after each message */
    MessageReader(ReceivedMessages counts, byte delimiter) {
        this.counts = counts;
        this.delimiter = delimiter;
    }

    /** Takes what comes next, from one index to another. */
    void take(byte[] bytes, int from, int end) {
        var start = from;
        for (var i = from; i < end; i++) {
            if (bytes[i] != delimiter) continue;
            message(bytes, start, i);
            start = i + 1;
        }
        keep(bytes, start, end);
    }

    private void message(byte[] bytes, int start, int end) {
        if (kept == 0 && end - start >= tail.length) {
            note(bytes, end);
        } else {
            keep(bytes, start, end);
            note(tail, kept);
        }
        kept = 0;
    }

    private void keep(byte[] bytes, int start, int end) {
        var more = Math.min(end - start, tail.length);
        var stay = Math.min(kept, tail.length - more);
        System.arraycopy(tail, kept - stay, tail, 0, stay);
        System.arraycopy(bytes, end - more, tail, stay, more);
        kept = stay + more;
    }

    private void note(byte[] bytes, int end) {
        var begin = end - ENDING_BYTES;
        if (begin < 0 || bytes[begin] != '"' || bytes[begin + 1] != 's' || bytes[begin + 4] != '"') return;
        var number = digits(bytes, end - SEQ, 9);
        counts.note(number == last + 1, digits(bytes, end - AT, 19));
        last = number;
    }

    private static long digits(byte[] bytes, int from, int count) {
        var value = 0L;
        for (var i = from; i < from + count; i++) value = value * 10 + bytes[i] - '0';
        return value;
    }
}
