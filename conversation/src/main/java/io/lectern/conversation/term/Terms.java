package io.lectern.conversation.term;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts text into terms, alike whatever the database's locale: words, between which everything stands that is
 * neither letter nor number; and of scripts without spaces, where nobody can tell words without a dictionary, each
 * character and any two in a row.
 */
public final class Terms {
    /** The rest of a longer word counts for nothing: no term may be larger than PostgreSQL allows. */
    private static final int LONGEST = 255;

    private final String text;
    private final List<Term> terms = new ArrayList<>();
    private final List<Term> run = new ArrayList<>();
    private final boolean asked;

    private Terms(String text, boolean asked) {
        this.text = text;
        this.asked = asked;
    }

    /** Everything that a text can be found by, with its places. */
    public static List<Term> in(String text) {
        return new Terms(text, false).cut();
    }

    /** What a text must have in it to be found: of what stands in a row, all neighbours. */
    public static Set<String> wantedBy(String query) {
        return new Terms(query, true)
                .cut().stream().map(Term::text).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Term> cut() {
        var kind = WritingKind.BETWEEN;
        var begin = 0;
        var cluster = 0;
        for (int i = 0, size; i < text.length(); i += size) {
            var character = text.codePointAt(i);
            size = Character.charCount(character);
            if (kind != WritingKind.BETWEEN && WritingKind.joins(character)) continue;
            var next = WritingKind.of(character, kind);
            if (kind == WritingKind.UNSPACED) addCluster(cluster, i);
            if (next != kind) {
                end(kind, begin, i);
                kind = next;
                begin = i;
            }
            cluster = i;
        }
        if (kind == WritingKind.UNSPACED) addCluster(cluster, text.length());
        end(kind, begin, text.length());
        return terms;
    }

    /** One character with its marks; a compatibility form may stand for several. */
    private void addCluster(int from, int to) {
        Folding.of(text.substring(from, to))
                .codePoints()
                .forEach(character -> run.add(new Term(Character.toString(character), from, to)));
    }

    private void end(WritingKind kind, int from, int to) {
        if (kind == WritingKind.WORD) addWord(from, to);
        if (kind == WritingKind.UNSPACED) addRun();
        run.clear();
    }

    private void addWord(int from, int to) {
        var word = Folding.of(text.substring(from, to));
        if (word.isEmpty()) return;
        var end = word.codePointCount(0, word.length()) > LONGEST ? word.offsetByCodePoints(0, LONGEST) : word.length();
        terms.add(new Term(word.substring(0, end), from, to));
    }

    private void addRun() {
        if (!asked || run.size() == 1) terms.addAll(run);
        for (var i = 1; i < run.size(); i++) {
            var first = run.get(i - 1);
            var second = run.get(i);
            terms.add(new Term(first.text() + second.text(), first.from(), second.to()));
        }
    }
}
