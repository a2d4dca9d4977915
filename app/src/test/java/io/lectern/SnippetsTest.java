package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** JavaScript that a document shows stands, as it is, in a file that tests run, to which the line above it links. */
class SnippetsTest {
    private static final Pattern SNIPPET = Pattern.compile("(.*)\n```js\n([^`]*(?:`(?!``)[^`]*)*)```");
    private static final Pattern FILE = Pattern.compile("\\]\\((\\S+)\\):$");

    @Test
    void everySnippetIsOfTheFileThatItNames() {
        var snippets = Sources.documents().stream()
                .flatMap(document -> SNIPPET.matcher(Sources.text(document))
                        .results()
                        .map(snippet -> new Snippet(document, snippet)))
                .toList();

        assertThat(snippets).hasSizeGreaterThan(10);
        assertThat(snippets).allMatch(Snippet::isOfItsFile);
    }

    private record Snippet(Path document, String above, String text) {
        Snippet(Path document, MatchResult found) {
            this(document, found.group(1), found.group(2));
        }

        boolean isOfItsFile() {
            var link = FILE.matcher(above);
            if (!link.find()) return false;
            var file = document.resolveSibling(link.group(1));
            return Files.exists(file) && Sources.text(file).contains(text);
        }
    }
}
