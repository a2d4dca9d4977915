package io.lectern.start.metadata;

import static java.lang.Math.min;

/** How many letters must be put in, left out, replaced, or exchanged with the next, to make one word of another. */
final class EditDistance {

    private EditDistance() {}

    static int between(String one, String other) {
        var distances = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++)
            for (var j = 0; j <= other.length(); j++)
                distances[i][j] = i == 0 || j == 0 ? i + j : smallest(distances, one, i, other, j);
        return distances[one.length()][other.length()];
    }

    private static int smallest(int[][] distances, String one, int i, String other, int j) {
        var replaced = distances[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        var smallest = min(replaced, min(distances[i - 1][j], distances[i][j - 1]) + 1);
        return areExchanged(one, i, other, j) ? min(smallest, distances[i - 2][j - 2] + 1) : smallest;
    }

    private static boolean areExchanged(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
