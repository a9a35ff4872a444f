package org.hashiya.text;

import java.util.List;
import org.hashiya.language.LanguageTag;

/// How the words of a revision are divided. Offsets are UTF-16 in that revision; blocks and parts
/// stand in the order of their starts.
///
/// @param blocks paragraphs, headings, items; between two of them there is only XML white space
///   (space, tab, LF, CR)
/// @param pages where pages begin
/// @param parts stretches whose language is not that of the text; they begin and end with a block
///   and do not overlap
public record Structure(List<Block> blocks, List<PageBreak> pages, List<Part> parts) {
    public Structure {
        blocks = List.copyOf(blocks);
        pages = List.copyOf(pages);
        parts = List.copyOf(parts);
    }

    /// What a block is, by its TEI name.
    public enum Kind {
        PARAGRAPH("p"),
        HEADING("head"),
        ITEM("item"),
        NOTE("note");

        private final String tei;

        Kind(String tei) {
            this.tei = tei;
        }

        public String tei() {
            return tei;
        }
    }

    /// Words that belong together.
    ///
    /// @param span never empty; its own spaces included
    public record Block(Kind kind, Span span) {}

    /// Where a page begins.
    ///
    /// @param offset of the first character of the page
    /// @param number as printed, or counted where the source has none
    public record PageBreak(int offset, String number) {}

    /// A stretch in another language than the rest.
    ///
    /// @param type what it is (`abstract`, `text`, …); empty where nobody has said
    public record Part(Span span, LanguageTag language, String type) {}

    /// The blocks that share a character with `span`, without a look at all the others.
    public List<Block> blocksIn(Span span) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return blocks.subList(low, blocks.size()).stream()
                .takeWhile(block -> block.span().start() < span.end())
                .toList();
    }

    /// The language of the words at `offset`, when a part says so; `otherwise` elsewhere.
    public LanguageTag languageAt(int offset, LanguageTag otherwise) {
        return parts.stream()
                .filter(part -> part.span().contains(offset))
                .map(Part::language)
                .findFirst()
                .orElse(otherwise);
    }
}
