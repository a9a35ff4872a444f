package org.hashiya.ui.window;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.CodePoints;
import org.hashiya.text.Structure;
import org.hashiya.ui.kit.Words;

/// Understands where in a text somebody wants to go: `120` is a line, `p. 12` a page as printed, `¶
/// 40` a paragraph, `@3500` a number of code points from the start. Figures of all scripts do.
record GoTo(AnnotatedText text) {
    private static final Pattern PAGE =
            Pattern.compile("(?:p|pp|page|с|стр|s|səh|ص|صفحة)(?:\\.\\s*|\\s+|(?=\\d))(\\S.*)");
    private static final Pattern PARAGRAPH = Pattern.compile("[¶#§]\\s*(\\d+)");
    private static final Pattern OFFSET = Pattern.compile("@\\s*(\\d+)");
    private static final Pattern LINE = Pattern.compile("\\d+");

    /// What was understood.
    sealed interface Aim {
        /// @param offset UTF-16
        record Place(int offset) implements Aim {}

        /// There is nothing like it.
        ///
        /// @param sentence what there is instead, for the reader
        record Nowhere(String sentence) implements Aim {}
    }

    Aim aim(String written) {
        var words = withPlainDigits(written.strip()).toLowerCase(Locale.ROOT);
        var page = PAGE.matcher(words);
        var paragraph = PARAGRAPH.matcher(words);
        var offset = OFFSET.matcher(words);
        if (page.matches()) {
            return page(page.group(1).strip());
        }
        if (paragraph.matches()) {
            return paragraph(number(paragraph.group(1)));
        }
        if (offset.matches()) {
            return offset(number(offset.group(1)));
        }
        return LINE.matcher(words).matches()
                ? line(number(words))
                : new Aim.Nowhere(Words.say("goto.how"));
    }

    private static String withPlainDigits(String written) {
        var plain = new StringBuilder();
        written.codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /// Whatever is too large for a number is too large for a text.
    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }

    private Aim line(int wanted) {
        var words = text.words();
        int line = 1;
        int at = 0;
        while (line < wanted) {
            int next = afterBreak(words, at);
            if (next < 0) {
                return new Aim.Nowhere(Words.say("goto.lines", line));
            }
            at = next;
            line++;
        }
        return wanted < 1 ? new Aim.Nowhere(Words.say("goto.fromOne")) : new Aim.Place(at);
    }

    /// Where the next line begins; -1 in the last one. What comes after the last break is a line
    /// only when something stands in it.
    private static int afterBreak(String words, int start) {
        for (int i = start; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (sign == '\n' || sign == '\r') {
                int next = i + (words.startsWith("\r\n", i) ? 2 : 1);
                return next < words.length() ? next : -1;
            }
        }
        return -1;
    }

    private Aim page(String wanted) {
        var pages = text.revision().structure().pages();
        if (pages.isEmpty()) {
            return new Aim.Nowhere(Words.say("goto.noPages"));
        }
        Optional<Aim> place =
                pages.stream()
                        .filter(page -> withPlainDigits(page.number()).equalsIgnoreCase(wanted))
                        .findFirst()
                        .map(page -> new Aim.Place(page.offset()));
        return place.orElseGet(() ->
                new Aim.Nowhere(
                        Words.say(
                                "goto.pages",
                                pages.getFirst().number(),
                                pages.getLast().number())));
    }

    private Aim paragraph(int wanted) {
        List<Structure.Block> paragraphs =
                text.revision().structure().blocks().stream()
                        .filter(block -> block.kind() == Structure.Kind.PARAGRAPH)
                        .toList();
        return wanted >= 1 && wanted <= paragraphs.size()
                ? new Aim.Place(paragraphs.get(wanted - 1).span().start())
                : new Aim.Nowhere(Words.say("goto.paragraphs", paragraphs.size()));
    }

    private Aim offset(int wanted) {
        var codePoints = new CodePoints(text.words());
        return wanted <= codePoints.count()
                ? new Aim.Place(codePoints.toUtf16(wanted))
                : new Aim.Nowhere(Words.say("goto.offsets", codePoints.count()));
    }
}
