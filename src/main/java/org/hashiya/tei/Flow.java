package org.hashiya.tei;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Markup;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.Structure.Block;
import org.hashiya.text.Structure.PageBreak;
import org.hashiya.text.Structure.Part;

/// Words of a file on their way into the lines of a text, and beside them every piece of markup at
/// the offset that was reached.
///
/// White space follows the rule for files that do not say `xml:space="preserve"`: runs of it are
/// one space, none stands at the edges of a block, and one line feed stands between two blocks.
/// What the file had instead is kept, so that it can be written again.
final class Flow {
    private final StringBuilder words = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<LanguageTag> languages = new ArrayList<>();
    private final List<PageBreak> pages = new ArrayList<>();
    private final List<String> pagesToCome = new ArrayList<>();
    private boolean isOpen;
    private int lineStart;
    private Structure.Kind lineKind = Structure.Kind.PARAGRAPH;
    private LanguageTag lineLanguage = LanguageTag.UNKNOWN;
    private int replaced;

    /// The last white space, while it may still turn out to stand at the end of a block; or -1.
    private int trailing = -1;

    /// Markup while its place may still move back over white space that is dropped.
    static final class Piece {
        private int offset;
        private Markup.Kind kind;
        private final String name;
        private final String content;

        /// Whether it is given back; what this program wrote is written anew.
        private final boolean kept;

        /// Whether words of the same block stand before it.
        private boolean inLine;

        private Piece(int offset, Markup.Kind kind, String name, String content, boolean kept) {
            this.offset = offset;
            this.kind = kind;
            this.name = name;
            this.content = content;
            this.kept = kept;
        }

        int offset() {
            return offset;
        }

        Markup.Event event(int mark) {
            return new Markup.Event(offset, kind, name, content, mark);
        }

        /// Whether an export has a use for it.
        boolean says() {
            return switch (kind) {
                case ASIDE -> kept && !content.isEmpty();
                case SPACE -> !content.equals(" ");
                case START, END, EMPTY, COMMENT, INSTRUCTION -> kept;
            };
        }
    }

    /// What the words around are.
    ///
    /// @param preserved whether every white space is a word's
    record Setting(Structure.Kind kind, LanguageTag language, boolean preserved) {}

    String words() {
        return words.toString();
    }

    CharSequence wordsSoFar() {
        return words;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /// How many signs no XML 1.0 file can hold.
    int replaced() {
        return replaced;
    }

    int offset() {
        return words.length();
    }

    Piece add(Markup.Kind kind, String name, String content, boolean kept) {
        var piece = new Piece(words.length(), kind, name, content, kept);
        piece.inLine = isOpen;
        pieces.add(piece);
        return piece;
    }

    /// Words of the text.
    void text(String raw, Setting setting, boolean amongElements) {
        int place = 0;
        while (place < raw.length()) {
            boolean white = isWhite(raw.charAt(place));
            int end = place + 1;
            while (end < raw.length() && isWhite(raw.charAt(end)) == white) {
                end++;
            }
            var run = raw.substring(place, end);
            if (setting.preserved && !amongElements) {
                open(setting);
                letters(run);
            } else if (setting.preserved && white) {
                words.append(run);
            } else if (!white) {
                open(setting);
                letters(run);
                trailing = -1;
            } else {
                space(run, amongElements, end == raw.length());
            }
            place = end;
        }
    }

    private void space(String run, boolean amongElements, boolean mayBeLast) {
        if (amongElements || !isOpen || isWhite(words.charAt(words.length() - 1))) {
            add(Markup.Kind.ASIDE, "", run, true);
            return;
        }
        if (mayBeLast) {
            trailing = pieces.size();
        }
        if (mayBeLast || !run.equals(" ")) {
            add(Markup.Kind.SPACE, "", run, true);
        }
        words.append(' ');
    }

    /// A line end of the source that would run two words into one.
    void lineEnd() {
        if (isOpen && !isWhite(words.charAt(words.length() - 1))) {
            trailing = pieces.size();
            add(Markup.Kind.SPACE, "", "", true);
            words.append('\n');
        }
    }

    private void letters(String run) {
        for (int i = 0; i < run.length(); i++) {
            char sign = run.charAt(i);
            boolean bad = (sign < ' ' && !isWhite(sign)) || sign == '\uFFFE' || sign == '\uFFFF';
            words.append(bad ? XmlOut.REPLACEMENT : sign);
            replaced += bad ? 1 : 0;
        }
    }

    static boolean isWhite(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r';
    }

    /// Words that begin here belong to a block, a new one unless one is open.
    void open(Setting setting) {
        if (isOpen) {
            return;
        }
        if (!blocks.isEmpty() && !setting.preserved) {
            add(Markup.Kind.SPACE, "", "", true);
            words.append('\n');
        }
        isOpen = true;
        lineStart = words.length();
        lineKind = setting.kind;
        lineLanguage = setting.language;
        pagesToCome.forEach(number -> pages.add(new PageBreak(words.length(), number)));
        pagesToCome.clear();
    }

    /// A block begins or ends here.
    void close() {
        if (!isOpen) {
            return;
        }
        if (trailing >= 0) {
            trim();
        }
        isOpen = false;
        if (words.length() > lineStart) {
            blocks.add(new Block(lineKind, new Span(lineStart, words.length())));
            languages.add(lineLanguage);
        }
    }

    private void trim() {
        int last = words.length() - 1;
        words.setLength(last);
        pieces.get(trailing).kind = Markup.Kind.ASIDE;
        for (int i = trailing + 1; i < pieces.size(); i++) {
            pieces.get(i).offset = Math.min(last, pieces.get(i).offset);
        }
        trailing = -1;
    }

    /// The place of an anchor: before the words of a block it is where they begin, not at the end
    /// of the block before.
    int anchored(Piece piece) {
        int offset = piece.offset;
        return !piece.inLine && offset < words.length() && words.charAt(offset) == '\n'
                ? offset + 1
                : offset;
    }

    void page(String number) {
        if (isOpen) {
            pages.add(new PageBreak(words.length(), number));
        } else {
            pagesToCome.add(number);
        }
    }

    Structure structure(LanguageTag language) {
        pagesToCome.forEach(number -> pages.add(new PageBreak(words.length(), number)));
        pagesToCome.clear();
        return new Structure(blocks, pages, parts(language));
    }

    /// Blocks in a row whose language is not that of the text.
    private List<Part> parts(LanguageTag language) {
        var parts = new ArrayList<Part>();
        int from = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i == blocks.size() || !languages.get(i).equals(languages.get(from))) {
                var its = languages.get(from);
                if (!its.equals(language) && !its.equals(LanguageTag.UNKNOWN)) {
                    var start = blocks.get(from).span().start();
                    parts.add(new Part(new Span(start, blocks.get(i - 1).span().end()), its, ""));
                }
                from = i;
            }
        }
        return parts;
    }
}
