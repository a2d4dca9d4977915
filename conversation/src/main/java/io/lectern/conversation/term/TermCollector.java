package io.lectern.conversation.term;

import io.lectern.kernel.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** Makes terms of the stretches that a text is cut into. */
final class TermCollector {
    /** The rest of a longer word counts for nothing: no term may be larger than PostgreSQL allows. */
    private static final int LONGEST = 255;

    private final String text;
    private final boolean asked;
    private final List<Term> terms = new ArrayList<>();
    private final List<Term> run = new ArrayList<>();

    /** @param asked whether to keep of what stands in a row the neighbours alone */
    TermCollector(String text, boolean asked) {
        this.text = text;
        this.asked = asked;
    }

    List<Term> collected() {
        return terms;
    }

    /** One character with its marks; a compatibility form may stand for several. */
    void addCluster(int from, int to) {
        Folding.of(text.substring(from, to))
                .codePoints()
                .forEach(character -> run.add(new Term(Character.toString(character), from, to)));
    }

    void end(CharacterClass kind, int from, int to) {
        if (kind == CharacterClass.WORD) addWord(from, to);
        if (kind == CharacterClass.UNSPACED) addRun();
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
