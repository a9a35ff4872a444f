package org.hashiya.tei;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.Structure;
import org.hashiya.text.Structure.Block;
import org.hashiya.text.Structure.Kind;
import org.hashiya.text.Structure.Part;

/// Which `div` and `list` stand around the blocks of a text.
///
/// A part in another language is a `div`, and then so is everything between such parts. A heading
/// that is not the first begins a `div` inside it, because TEI wants headings first. Items in a row
/// are a `list`.
final class Layout {
    private final List<Block> blocks;
    private final List<String> before;
    private final List<String> after;
    private final List<Part> left = new ArrayList<>();

    Layout(Structure structure, LanguageTag language) {
        blocks = structure.blocks();
        before = new ArrayList<>(Collections.nCopies(blocks.size(), ""));
        after = new ArrayList<>(Collections.nCopies(blocks.size(), ""));
        int block = 0;
        boolean inParts = false;
        var bounds = new ArrayList<Integer>();
        var parts = new ArrayList<Part>();
        for (var part : structure.parts()) {
            int first = startingAt(part.span().start(), block);
            int last = endingAt(part.span().end(), first);
            if (first < 0 || last < 0) {
                left.add(part);
                continue;
            }
            inParts = true;
            parts.add(part);
            bounds.add(first);
            bounds.add(last + 1);
            block = last + 1;
        }
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            stretch(from, bounds.get(2 * i), div("", language.direction()));
            stretch(bounds.get(2 * i), bounds.get(2 * i + 1), div(parts.get(i)));
            from = bounds.get(2 * i + 1);
        }
        boolean plain = !inParts && language.direction() == Direction.LEFT_TO_RIGHT;
        stretch(
                from,
                blocks.size(),
                plain && !isBare(0, blocks.size()) ? "" : div("", language.direction()));
    }

    /// What stands before the start tag of a block.
    String before(int block) {
        return before.get(block);
    }

    /// What stands after a block and the white space behind it.
    String after(int block) {
        return after.get(block);
    }

    /// The parts that do not begin and end with a block and so have no `div`.
    List<Part> partsLeftOut() {
        return left;
    }

    private int startingAt(int offset, int from) {
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i).span().start() == offset) {
                return i;
            }
        }
        return -1;
    }

    private int endingAt(int offset, int from) {
        for (int i = Math.max(0, from); i < blocks.size(); i++) {
            if (blocks.get(i).span().end() == offset) {
                return i;
            }
        }
        return -1;
    }

    private static String div(Part part) {
        var type = "";
        if (!part.type().isEmpty()) {
            type = " type=\"" + escaped(NcName.asWord(part.type())) + "\"";
            if (!NcName.isWord(part.type())) {
                type += " n=\"" + escaped(part.type()) + "\"";
            }
        }
        return div(type + " xml:lang=\"" + part.language() + "\"", part.language().direction());
    }

    private static String div(String attributes, Direction direction) {
        return "<div"
                + attributes
                + (direction == Direction.RIGHT_TO_LEFT ? " rendition=\"#rtl\">" : ">");
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\t", "&#9;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;");
    }

    /// Whether there is neither a paragraph nor an item: `body` alone may not hold these blocks.
    private boolean isBare(int from, int to) {
        return blocks.subList(from, to).stream()
                .allMatch(block -> block.kind() == Kind.HEADING || block.kind() == Kind.NOTE);
    }

    /// Blocks `from..to` in one container.
    private void stretch(int from, int to, String div) {
        if (from == to) {
            return;
        }
        int section = from;
        for (int i = from + 1; i <= to; i++) {
            boolean ends = i == to || beginsSection(i);
            if (ends) {
                lists(section, i);
                if (section > from) {
                    around(section, i, "<div>", "</div>");
                }
                section = i;
            }
        }
        if (!div.isEmpty()) {
            around(from, to, div, "</div>");
        }
    }

    private boolean beginsSection(int block) {
        return blocks.get(block).kind() == Kind.HEADING
                && blocks.get(block - 1).kind() != Kind.HEADING;
    }

    private void lists(int from, int to) {
        int first = from;
        for (int i = from; i <= to; i++) {
            if (i == to || blocks.get(i).kind() != Kind.ITEM) {
                if (i > first) {
                    around(first, i, "<list>", "</list>");
                }
                first = i + 1;
            }
        }
    }

    private void around(int from, int to, String start, String end) {
        before.set(from, start + before.get(from));
        after.set(to - 1, after.get(to - 1) + end);
    }
}
