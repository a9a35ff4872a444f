package org.hashiya.proposal.naming;

import java.util.Arrays;
import java.util.List;

/// Any number of names, found in one go through a text: at each place where a word begins, the
/// longest name that stands there and ends where a word does. Places do not overlap.
///
/// The names are a tree of letters, kept as a table from a node and a letter to the next node, so
/// that a text is read once, however many names there are.
public final class Names {
    private static final int NONE = -1;
    private static final int ROOT = 0;

    private final Letters letters;
    private final int[] roots = new int[1 << 16];
    private long[] edges = new long[1 << 10];
    private int[] targets = new int[1 << 10];
    private int[] nameAt = new int[1 << 8];
    private int edgeCount;
    private int nodeCount = 1;

    /// Hears of what was found.
    @FunctionalInterface
    public interface Taker {
        /// @param start UTF-16; both ends lie on whole letters
        /// @param end exclusive
        /// @param name which of the names, from 0; of equal ones the first
        void take(int start, int end, int name);
    }

    private Names(Letters letters) {
        this.letters = letters;
        Arrays.fill(roots, NONE);
        Arrays.fill(nameAt, NONE);
    }

    /// @param names empty ones are never found
    public static Names of(List<String> names, Letters letters) {
        var all = new Names(letters);
        for (int i = 0; i < names.size(); i++) {
            all.add(names.get(i), i);
        }
        return all;
    }

    private void add(String name, int number) {
        int node = ROOT;
        for (int i = 0; i < name.length(); i++) {
            char letter = letters.folded(name.charAt(i));
            if (letter != Letters.NOTHING) {
                node = grow(node, letter);
            }
        }
        if (node != ROOT && nameAt[node] == NONE) {
            nameAt[node] = number;
        }
    }

    private int grow(int node, char letter) {
        int there = node == ROOT ? roots[letter] : next(node, letter);
        if (there != NONE) {
            return there;
        }
        int made = nodeCount++;
        if (made == nameAt.length) {
            nameAt = Arrays.copyOf(nameAt, 2 * made);
            Arrays.fill(nameAt, made, nameAt.length, NONE);
        }
        if (node == ROOT) {
            roots[letter] = made;
        } else {
            put(node, letter, made);
        }
        return made;
    }

    private void put(int node, char letter, int target) {
        if (2 * ++edgeCount > edges.length) {
            var oldEdges = edges;
            var oldTargets = targets;
            edges = new long[2 * oldEdges.length];
            targets = new int[edges.length];
            for (int i = 0; i < oldEdges.length; i++) {
                if (oldEdges[i] != 0) {
                    place(oldEdges[i], oldTargets[i]);
                }
            }
        }
        place(edge(node, letter), target);
    }

    private void place(long edge, int target) {
        int at = slot(edge);
        while (edges[at] != 0) {
            at = (at + 1) & (edges.length - 1);
        }
        edges[at] = edge;
        targets[at] = target;
    }

    /// Never 0, since the root has a table of its own.
    private static long edge(int node, char letter) {
        return (long) node << 16 | letter;
    }

    private int slot(long edge) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (edges.length - 1);
    }

    private int next(int node, char letter) {
        long edge = edge(node, letter);
        int at = slot(edge);
        while (edges[at] != 0) {
            if (edges[at] == edge) {
                return targets[at];
            }
            at = (at + 1) & (edges.length - 1);
        }
        return NONE;
    }

    /// Hands out what stands in these words, in their order.
    public void in(String words, Taker taker) {
        var edgesOfWords = new WordEdges(words);
        int place = 0;
        while (place < words.length()) {
            int node = roots[letters.folded(words.charAt(place))];
            if (node == NONE || !edgesOfWords.isEdge(place)) {
                place++;
                continue;
            }
            place = longest(words, place, node, edgesOfWords, taker);
        }
    }

    /// The place at which to go on.
    private int longest(String words, int start, int first, WordEdges edgesOfWords, Taker taker) {
        int node = first;
        int at = start + 1;
        int end = NONE;
        int name = NONE;
        while (node != NONE) {
            if (nameAt[node] != NONE) {
                int last = letters == Letters.FOLDED ? edgesOfWords.behindSigns(at) : at;
                if (edgesOfWords.isEdge(last)) {
                    end = last;
                    name = nameAt[node];
                }
            }
            char letter = Letters.NOTHING;
            while (at < words.length() && letter == Letters.NOTHING) {
                letter = letters.folded(words.charAt(at++));
            }
            node = letter == Letters.NOTHING ? NONE : next(node, letter);
        }
        if (name == NONE) {
            return start + 1;
        }
        taker.take(start, end, name);
        return end;
    }
}
