package io.lectern.handin.marking;

import io.lectern.kernel.text.Block;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rich text as people write it where there is none. */
final class PlainText {
    private PlainText() {}

    static String of(Block block) {
        if (block instanceof Block.Heading heading) return "#".repeat(heading.level()) + " " + heading.text();
        if (block instanceof Block.Items items) return items(items);
        if (block instanceof Block.Code code) return indented(code.text(), "    ");
        if (block instanceof Block.Quote quote) return indented(quote.text(), "> ");
        if (block instanceof Block.Link link) return link.text() + " <" + link.url() + ">";
        if (block instanceof Block.File file) return "[" + file.name() + "]";
        return block.text();
    }

    private static String items(Block.Items list) {
        return IntStream.range(0, list.items().size())
                .mapToObj(at ->
                        (list.ordered() ? at + 1 + ". " : "- ") + list.items().get(at))
                .collect(Collectors.joining("\n"));
    }

    private static String indented(String text, String indent) {
        return text.lines().map(line -> indent + line).collect(Collectors.joining("\n"));
    }
}
