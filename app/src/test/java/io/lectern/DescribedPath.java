package io.lectern;

import java.util.regex.Pattern;

/** A path of the document, and which paths of requests are like it. */
record DescribedPath(String path, Pattern pattern) {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");

    static DescribedPath of(String path) {
        var parts = VARIABLE.splitAsStream(path).map(Pattern::quote).toList();
        var end = path.endsWith("}") ? "[^/]+" : "";
        return new DescribedPath(path, Pattern.compile(String.join("[^/]+", parts) + end));
    }

    long variables() {
        return path.chars().filter(letter -> letter == '{').count();
    }
}
