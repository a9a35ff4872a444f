package org.hashiya.publish.pack.write;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.hashiya.publish.pack.Block;

/// The names of places in a booklet, and the addresses that lead to them.
final class Anchors {
    private final IntFunction<String> file;
    private final Set<Integer> glosses = new HashSet<>();
    private int glossary;

    /// @param file the file of a chapter; empty where all are in one
    Anchors(List<Chapter> chapters, IntFunction<String> file) {
        this.file = file;
        for (int i = 0; i < chapters.size(); i++) {
            for (var block : chapters.get(i).blocks()) {
                if (block instanceof Block.Glossary(_, var entries) && !entries.isEmpty()) {
                    glossary = i;
                    entries.forEach(entry -> glosses.add(entry.number()));
                }
            }
        }
    }

    /// A heading is called by its block.
    static String heading(int block) {
        return "s" + block;
    }

    static String question(int block) {
        return "q" + block;
    }

    static String gloss(int number) {
        return "g" + number;
    }

    static String note(int number) {
        return "n" + number;
    }

    static String noteCall(int number) {
        return "c" + number;
    }

    boolean isExplained(int gloss) {
        return glosses.contains(gloss);
    }

    String toGloss(int number) {
        return file.apply(glossary) + "#" + gloss(number);
    }

    String toHeading(int chapter, int block) {
        return file.apply(chapter) + "#" + heading(block);
    }
}
