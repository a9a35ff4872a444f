package org.hashiya.ui.window;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.language.Folding;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.Structure.Block;
import org.hashiya.text.Structure.Kind;
import org.hashiya.text.Structure.PageBreak;
import org.hashiya.ui.kit.Words;

/// The headings of a text, in its order.
///
/// @param folding by which their words are compared with what somebody types
record Outline(List<Heading> headings, Folding folding) {
    /// A heading.
    ///
    /// @param offset of its first character, UTF-16
    /// @param words on one line
    /// @param place the page as it is printed, else the line of the file, in words
    record Heading(int offset, String words, String place) {}

    Outline {
        headings = List.copyOf(headings);
    }

    static Outline of(AnnotatedText text) {
        var words = text.words();
        var pages = text.revision().structure().pages();
        var headings = new ArrayList<Heading>();
        int page = 0;
        int line = 1;
        int counted = 0;
        for (var block : text.revision().structure().blocks()) {
            if (block.kind() != Kind.HEADING) {
                continue;
            }
            int start = block.span().start();
            line += breaks(words, counted, start);
            counted = start;
            while (page < pages.size() && pages.get(page).offset() <= start) {
                page++;
            }
            headings.add(heading(block, words, place(pages, page, line)));
        }
        return new Outline(headings, Folding.of(text.text().language()));
    }

    private static Heading heading(Block block, String words, String place) {
        var plain = block.span().of(words).strip().replaceAll("\\s+", " ");
        return new Heading(block.span().start(), plain, place);
    }

    /// @param page how many pages have begun
    private static String place(List<PageBreak> pages, int page, int line) {
        return page > 0 && !pages.get(page - 1).number().isBlank()
                ? Words.say("cite.page", pages.get(page - 1).number())
                : Words.say("cite.line", Integer.toString(line));
    }

    private static int breaks(String words, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char sign = words.charAt(i);
            boolean first = sign == '\r' && words.startsWith("\r\n", i);
            if (!first && (sign == '\n' || sign == '\r')) {
                count++;
            }
        }
        return count;
    }

    /// Those in which all of these words stand, in any order.
    Outline having(String typed) {
        var wanted = folding.letters(typed).strip().split("\\s+");
        return new Outline(
                headings.stream().filter(heading -> hasAll(heading, wanted)).toList(), folding);
    }

    private boolean hasAll(Heading heading, String... wanted) {
        var letters = folding.letters(heading.words());
        for (var word : wanted) {
            if (!letters.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// The place in the list of the heading under which this character stands; 0 before the first.
    int at(int offset) {
        int at = 0;
        while (at + 1 < headings.size() && headings.get(at + 1).offset() <= offset) {
            at++;
        }
        return at;
    }
}
