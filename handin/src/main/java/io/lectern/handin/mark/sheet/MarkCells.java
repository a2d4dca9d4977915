package io.lectern.handin.mark.sheet;

import io.lectern.kernel.table.SpreadsheetText;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.OptionalBlocks;
import io.lectern.kernel.text.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the cells say that are filled in; an empty one says nothing. */
final class MarkCells {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,12})?");
    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n[ \t]*(\n[ \t]*)+");

    private MarkCells() {}

    static @Nullable BigDecimal points(String cell) {
        if (cell.isEmpty()) return null;
        var text = SpreadsheetText.read(cell);
        if (!NUMBER.matcher(text).matches())
            throw new IllegalArgumentException("has points that are no number, such as 7.5");
        return new BigDecimal(text);
    }

    static @Nullable Boolean passed(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("has something else than true or false under passed");
        };
    }

    /** Paragraphs are apart by empty lines. */
    static @Nullable OptionalBlocks feedback(String cell) {
        if (cell.isEmpty()) return null;
        try {
            var text = Text.requireDisplayable(
                    LINE_END.matcher(SpreadsheetText.read(cell)).replaceAll("\n"));
            List<Block> paragraphs = Arrays.stream(EMPTY_LINES.split(text.strip()))
                    .<Block>map(Block.Paragraph::new)
                    .toList();
            return new OptionalBlocks(paragraphs);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("has feedback that cannot be kept: it " + e.getMessage(), e);
        }
    }
}
