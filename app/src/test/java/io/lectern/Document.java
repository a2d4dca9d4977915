package io.lectern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A document of the repository, whose tables name in backticks what is in the code. */
record Document(List<String> lines) {
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    record Row(List<String> header, List<String> cells) {
        /** What the cell of a column names, or nothing if the table has no such column. */
        Stream<String> names(String column) {
            return IntStream.range(0, Math.min(header.size(), cells.size()))
                    .filter(at -> header.get(at).equals(column))
                    .boxed()
                    .flatMap(at -> namesIn(cells.get(at)));
        }
    }

    static Document read(String path) {
        return new Document(Sources.text(Sources.ROOT.resolve(path)).lines().toList());
    }

    static Stream<String> namesIn(String text) {
        return NAME.matcher(text).results().map(result -> result.group(1));
    }

    /** The part below a heading that names a package. */
    Document section(String name) {
        var from = lines.stream()
                .filter(line -> line.startsWith("## ") && line.contains("`" + name + "`"))
                .findFirst()
                .map(lines::indexOf)
                .orElseThrow(() -> new AssertionError("There is no section on " + name));
        var rest = lines.subList(from + 1, lines.size());
        return new Document(
                rest.stream().takeWhile(line -> !line.startsWith("## ")).toList());
    }

    /** What a column of any table here names. */
    Set<String> names(String column) {
        return rows().stream().flatMap(row -> row.names(column)).collect(Collectors.toSet());
    }

    /** What two columns name, each name on the left with each on the right of the same row. */
    Set<String> pairs(String left, String right) {
        return rows().stream()
                .flatMap(row -> row.names(left).flatMap(name -> row.names(right).map(other -> name + " " + other)))
                .collect(Collectors.toSet());
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        var header = List.<String>of();
        for (var line : lines) {
            if (!line.startsWith("|")) header = List.of();
            else if (header.isEmpty()) header = cells(line);
            else if (!line.startsWith("|-")) rows.add(new Row(header, cells(line)));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }
}
