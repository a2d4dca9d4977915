package io.lectern.push;

import tools.jackson.databind.JsonNode;

/** Keeps out numbers that most readers of JSON take for infinite (RFC 8259, 6). */
final class NumberRange {

    private NumberRange() {}

    static boolean covers(JsonNode node) {
        if (node.isBigInteger()) return Double.isFinite(node.bigIntegerValue().doubleValue());
        if (node.isNumber()) return Double.isFinite(node.doubleValue());
        return node.valueStream().allMatch(NumberRange::covers);
    }
}
