package io.lectern.conversation.search;

import io.lectern.conversation.search.SearchHit.Range;
import io.lectern.conversation.term.Term;
import io.lectern.conversation.term.Terms;
import io.lectern.kernel.text.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Where in a message the words stand that were searched for. */
final class Highlight {
    private Highlight() {}

    static List<Range> of(List<Block> blocks, Set<String> wanted) {
        var ranges = new ArrayList<Range>();
        for (var block = 0; block < blocks.size(); block++)
            addRanges(ranges, block, blocks.get(block).text(), wanted);
        return ranges;
    }

    /** What overlaps is one range. */
    private static void addRanges(List<Range> ranges, int block, String words, Set<String> wanted) {
        var found = Terms.in(words).stream()
                .filter(term -> wanted.contains(term.text()))
                .sorted(Comparator.comparingInt(Term::from))
                .toList();
        Range open = null;
        for (var term : found) {
            if (open != null && term.from() >= open.to()) {
                ranges.add(open);
                open = null;
            }
            open = open == null
                    ? new Range(block, term.from(), term.to())
                    : new Range(block, open.from(), Math.max(open.to(), term.to()));
        }
        if (open != null) ranges.add(open);
    }
}
