package io.lectern.store.verify;

import io.lectern.store.seal.HashChain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Collects what several threads find: the first of it, however much there is. */
class Findings {
    private static final int MOST = 100;

    private final TreeMap<Place, Finding> first = new TreeMap<>();
    private long count;

    /** The order of events, and for the same event the one in which it was found. */
    private record Place(long index, long number) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            var byIndex = Long.compare(index, other.index);
            return byIndex == 0 ? Long.compare(number, other.number) : byIndex;
        }
    }

    synchronized void add(Finding finding) {
        first.put(new Place(finding.index(), count++), finding);
        if (first.size() > MOST) first.pollLastEntry();
    }

    synchronized long count() {
        return count;
    }

    /** The first of them in the order of events; of two events in each other's place it is said that they are. */
    synchronized List<String> first() {
        var misfits = new ArrayList<Finding.Misfit>();
        for (var each : first.values()) if (each.changed() != null) misfits.add(each.changed());
        return first.values().stream().map(each -> text(each, misfits)).toList();
    }

    private static String text(Finding finding, List<Finding.Misfit> misfits) {
        var here = finding.changed();
        if (here != null)
            for (var other : misfits)
                if (other != here && fits(other, here))
                    return capitalized(Finding.name(here.event())) + " stands in the place of "
                            + Finding.name(other.event()) + ": the two were swapped";
        return finding.text();
    }

    private static boolean fits(Finding.Misfit other, Finding.Misfit place) {
        var moved = other.event().at(place.event().index());
        return Arrays.equals(new HashChain(place.before()).add(moved), place.hash());
    }

    static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
