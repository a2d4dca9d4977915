package io.lectern.views;

import io.lectern.kernel.view.ViewTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** How a context's migrations define its views: of this program, whatever another has made of the tables meanwhile. */
final class TableDefinitions {
    private static final Pattern COMMENT = Pattern.compile("--.*");
    private static final Pattern VERSION = Pattern.compile("V(\\d+)__.*");

    private TableDefinitions() {}

    /** The statements that name a view, in their order. */
    static List<String> of(ViewTables tables, ResourcePatternResolver classPath) {
        var named = Pattern.compile("\\b(?:table|on|update)\\s+(?:" + String.join("|", tables.views()) + ")\\b(?!\\.)");
        return scripts(tables.context(), classPath)
                .flatMap(script -> Arrays.stream(
                        COMMENT.matcher(text(script)).replaceAll("").split(";")))
                .map(statement -> statement.strip().replaceAll("\\s+", " "))
                .filter(statement -> named.matcher(statement).find())
                .toList();
    }

    private static Stream<Resource> scripts(String context, ResourcePatternResolver classPath) {
        try {
            return Arrays.stream(classPath.getResources("classpath*:db/migration/" + context + "/*.sql"))
                    .sorted(Comparator.comparingInt(TableDefinitions::version));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The migrations cannot be read from the class path", unreadable);
        }
    }

    private static int version(Resource script) {
        var matcher = VERSION.matcher(Objects.requireNonNull(script.getFilename()));
        if (!matcher.matches()) throw new IllegalStateException(script + " has no version");
        return Integer.parseInt(matcher.group(1));
    }

    private static String text(Resource script) {
        try {
            return script.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(script + " cannot be read", unreadable);
        }
    }
}
