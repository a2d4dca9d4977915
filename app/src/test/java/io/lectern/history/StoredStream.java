package io.lectern.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of one stream: for each of its versions, since when it can have been there at the earliest, since when
 * a client knew of it, and what its content is.
 */
final class StoredStream {
    private final List<StoredVersion> versions = new ArrayList<>();
    private final List<Long> possible = new ArrayList<>();
    private final List<Map<String, Object>> contents = new ArrayList<>();
    private Operation[] witnesses = {};

    int size() {
        return versions.size();
    }

    List<StoredVersion> versions() {
        return versions;
    }

    boolean has(long version) {
        return version >= 0 && version < versions.size();
    }

    /** @param write where it comes from, null if that is not known */
    void add(StoredVersion version, Write write) {
        var before = versions.isEmpty() ? Long.MIN_VALUE : possible.get(size() - 1);
        var content = versions.isEmpty() ? Map.<String, Object>of() : contents.get(size() - 1);
        possible.add(write == null ? before : Math.max(before, write.began()));
        contents.add(write == null || content == null ? null : changed(content, write.changes()));
        versions.add(version);
    }

    private static Map<String, Object> changed(Map<String, Object> content, Map<String, Object> changes) {
        var changed = new HashMap<>(content);
        changed.putAll(changes);
        return changed;
    }

    /** Notes that a client knew of a version when an operation had ended. */
    void witness(long version, Operation operation) {
        if (!has(version)) return;
        if (witnesses.length == 0) witnesses = new Operation[size()];
        var known = witnesses[(int) version];
        if (known == null || operation.ended() < known.ended()) witnesses[(int) version] = operation;
    }

    /** Lets those who knew of a version know of all before it. */
    void settle() {
        for (var n = witnesses.length - 2; n >= 0; n--) {
            var later = witnesses[n + 1];
            if (later != null && (witnesses[n] == null || later.ended() < witnesses[n].ended())) witnesses[n] = later;
        }
    }

    /** The operation that showed first, before a time, that a version is there; null if there is none. */
    Operation knownBefore(long time, long version) {
        if (version >= witnesses.length) return null;
        var witness = witnesses[(int) version];
        return witness != null && witness.ended() < time ? witness : null;
    }

    /** Whether a version cannot have been there by a time. */
    boolean impossibleBy(long time, long version) {
        return possible.get((int) version) > time;
    }

    /** The content of a version; null if not all that led to it is known. */
    Map<String, Object> content(long version) {
        return contents.get((int) version);
    }
}
