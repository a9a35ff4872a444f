package org.hashiya.intake;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.text.Span;
import org.hashiya.text.Structure.Block;
import org.hashiya.text.Structure.Kind;
import org.hashiya.text.Structure.PageBreak;

/// The paragraphs of plain text: its lines, but for those that hold only XML white space. A line
/// keeps its own spaces; a no-break space is not XML white space and makes a paragraph.
final class Paragraphs {
    private Paragraphs() {}

    static List<Block> of(String words) {
        var blocks = new ArrayList<Block>();
        int start = 0;
        while (start < words.length()) {
            int end = words.indexOf('\n', start);
            end = end < 0 ? words.length() : end;
            if (holdsWords(words, start, end)) {
                blocks.add(new Block(Kind.PARAGRAPH, new Span(start, end)));
            }
            start = end + 1;
        }
        return blocks;
    }

    private static boolean holdsWords(String words, int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.charAt(i) != ' ' && words.charAt(i) != '\t') {
                return true;
            }
        }
        return false;
    }

    /// Where pages begin: each with its first paragraph, which an empty page shares with the next.
    /// A form feed before all words begins the first page, one after all words begins none.
    ///
    /// @param ends offsets of the LFs that were form feeds
    static List<PageBreak> pages(List<Block> blocks, List<Integer> ends) {
        var pages = new ArrayList<PageBreak>();
        if (ends.isEmpty() || blocks.isEmpty()) {
            return pages;
        }
        int next = 0;
        int first = blocks.getFirst().span().start();
        if (ends.getFirst() > first) {
            pages.add(new PageBreak(first, "1"));
        }
        for (int end : ends) {
            while (next < blocks.size() && blocks.get(next).span().start() <= end) {
                next++;
            }
            if (next < blocks.size()) {
                pages.add(
                        new PageBreak(
                                blocks.get(next).span().start(),
                                Integer.toString(pages.size() + 1)));
            }
        }
        return pages;
    }
}
