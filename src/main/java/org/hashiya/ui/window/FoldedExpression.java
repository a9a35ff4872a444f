package org.hashiya.ui.window;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.hashiya.language.Folding;
import org.hashiya.ui.kit.Words;

/// A regular expression that is to be sought in folded letters: its own letters are folded as well,
/// and all that means something else in it stays.
final class FoldedExpression {
    private static final int FLAGS = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern CASES =
            Pattern.compile("(Lu|Ll|Lt|Upper|Lower|IsUppercase|IsLowercase|IsLu|IsLl|IsLt)");

    private final String written;
    private final boolean capitals;

    /// @throws PatternSyntaxException when it is none
    FoldedExpression(String written, FindWay way) {
        this.written = Pattern.compile(written, FLAGS).pattern();
        capitals = way.capitals();
    }

    Pattern in(Folding folding) {
        return Pattern.compile(new Walk(folding).fold(), FLAGS);
    }

    /// Says in a sentence what is wrong.
    static String puzzle(PatternSyntaxException wrong) {
        var why = wrong.getDescription();
        int sign = Math.clamp(wrong.getIndex(), 0, wrong.getPattern().length()) + 1;
        if (why.endsWith("class")) {
            return Words.say("find.openSquare");
        }
        if (why.endsWith("group") || why.contains("closing")) {
            return Words.say("find.openRound");
        }
        if (why.contains("meta")) {
            return Words.say("find.dangling", sign);
        }
        return Words.say("find.wrongRegex", sign);
    }

    /// Goes along the expression once.
    private final class Walk {
        private final Folding folding;
        private final StringBuilder out = new StringBuilder();
        private int at;
        private int classes;

        Walk(Folding folding) {
            this.folding = folding;
        }

        String fold() {
            while (at < written.length()) {
                int sign = written.codePointAt(at);
                if (sign == '\\') {
                    escape();
                } else if (written.startsWith("(?", at) && classes == 0) {
                    group();
                } else if (isLetter(sign)) {
                    letters();
                } else {
                    other(sign);
                }
            }
            return out.toString();
        }

        private void escape() {
            if (written.startsWith("\\Q", at)) {
                int end = written.indexOf("\\E", at);
                int stop = end < 0 ? written.length() : end;
                out.append(Pattern.quote(folding.letters(written.substring(at + 2, stop))));
                at = Math.min(written.length(), stop + 2);
                return;
            }
            int named = at + 1 < written.length() ? "pPNkxu".indexOf(written.charAt(at + 1)) : -1;
            int open = at + 2;
            if (named >= 0 && open < written.length() && "{<".indexOf(written.charAt(open)) >= 0) {
                int end = written.indexOf(written.charAt(open) == '{' ? '}' : '>', open) + 1;
                var name = written.substring(at, end);
                out.append(capitals ? name : CASES.matcher(name).replaceAll("L"));
                at = end;
                return;
            }
            int end = written.offsetByCodePoints(at + 1, 1);
            out.append(written, at, end);
            at = end;
        }

        /// A name or a choice of flags after `(?` is not for folding.
        private void group() {
            int end = at + 2;
            if (written.startsWith("<", end)
                    && end + 1 < written.length()
                    && Character.isLetter(written.charAt(end + 1))) {
                end = written.indexOf('>', end) + 1;
            } else {
                while (end < written.length() && "idmsuxU-".indexOf(written.charAt(end)) >= 0) {
                    end++;
                }
            }
            out.append(written, at, end);
            at = end;
        }

        private void letters() {
            int start = at;
            int last = at;
            while (at < written.length() && isLetter(written.codePointAt(at))) {
                last = at;
                at += Character.charCount(written.codePointAt(at));
            }
            if (classes > 0) {
                out.append(inClass(start));
                return;
            }
            out.append(folding.letters(written.substring(start, at)));
            if (folding.letters(written.substring(last, at)).isEmpty()) {
                skipCount(); // of a sign that is passed over
            }
        }

        /// Letters one by one, those at the ends of a range without the two letters i.
        private String inClass(int start) {
            var folded = new StringBuilder();
            for (int i = start; i < at; ) {
                int letter = written.codePointAt(i);
                int next = i + Character.charCount(letter);
                boolean range =
                        written.startsWith("-", next) || i > 0 && written.charAt(i - 1) == '-';
                var one = folding.letters(Character.toString(letter));
                folded.append(
                        one.isEmpty()
                                ? Character.toString(letter)
                                : range && letter == 'I' && !capitals ? "i" : one);
                i = next;
            }
            return folded.toString();
        }

        private void skipCount() {
            if (at < written.length() && "?*+".indexOf(written.charAt(at)) >= 0) {
                at++;
            } else if (written.startsWith("{", at)) {
                at = written.indexOf('}', at) + 1;
            } else {
                return;
            }
            if (at < written.length() && "?+".indexOf(written.charAt(at)) >= 0) {
                at++;
            }
        }

        private void other(int sign) {
            classes += sign == '[' ? 1 : sign == ']' && classes > 0 ? -1 : 0;
            var folded = folding.letters(Character.toString(sign));
            boolean dash = folded.equals("-") && sign != '-';
            out.append(
                    sign < 0x80 || folded.isEmpty()
                            ? Character.toString(sign)
                            : dash ? "\\-" : folded);
            at += Character.charCount(sign);
        }

        private static boolean isLetter(int sign) {
            int type = Character.getType(sign);
            return Character.isLetterOrDigit(sign)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.MODIFIER_LETTER;
        }
    }
}
