package org.hashiya.publish.pack.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.hashiya.publish.pack.Block;

/// The names of places in a booklet, and the addresses that lead to them.
final class Anchors {
    private final IntFunction<String> file;
    private final Set<Integer> glosses = new HashSet<>();
    private final List<Page> pages = new ArrayList<>();
    private int glossary;

    /// A page as the page breaks of the pack make them.
    ///
    /// @param block that begins it
    record Page(int number, int chapter, int block) {}

    /// @param file the file of a chapter; empty where all are in one
    Anchors(List<Chapter> chapters, IntFunction<String> file) {
        this.file = file;
        for (int i = 0; i < chapters.size(); i++) {
            var chapter = chapters.get(i);
            for (int j = 0; j < chapter.blocks().size(); j++) {
                note(i, chapter.first() + j, chapter.blocks().get(j));
            }
        }
    }

    private void note(int chapter, int place, Block block) {
        if (block instanceof Block.Glossary(_, var entries) && !entries.isEmpty()) {
            glossary = chapter;
            entries.forEach(entry -> glosses.add(entry.number()));
        } else if (block instanceof Block.PageBreak) {
            pages.add(new Page(pages.size() + 2, chapter, place));
        }
    }

    /// The pages behind the first.
    List<Page> pages() {
        return List.copyOf(pages);
    }

    /// The number of the page that begins with a page break.
    int page(int block) {
        return pages.stream()
                .filter(page -> page.block() == block)
                .mapToInt(Page::number)
                .findFirst()
                .orElse(1);
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

    String toPage(Page page) {
        return file.apply(page.chapter()) + "#p" + page.number();
    }

    String toHeading(int chapter, int block) {
        return file.apply(chapter) + "#" + heading(block);
    }
}
