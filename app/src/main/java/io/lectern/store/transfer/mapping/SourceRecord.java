package io.lectern.store.transfer.mapping;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What another system tells.
 *
 * @param number which of all records it is, from 1
 * @param values by the name of a column, or the path of a member: {@code body.title}
 */
record SourceRecord(long number, Map<String, String> values) {

    /** Null if it is empty too. */
    @Nullable
    String value(String name) {
        if (!values.containsKey(name)) throw new IllegalArgumentException("has no " + name);
        var value = String.valueOf(values.get(name));
        return value.isEmpty() ? null : value;
    }

    boolean has(Map<String, String> wanted) {
        return wanted.entrySet().stream().allMatch(each -> each.getValue().equals(values.get(each.getKey())));
    }
}
