package org.hashiya.intake;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import org.hashiya.project.Refused;
import org.hashiya.text.Repair;
import org.hashiya.text.Span;

/// The words as they come out of a file, sign by sign: CRLF and CR become LF, a form feed becomes
/// an LF and the end of a page, and a control sign that no XML file can hold becomes U+FFFD and is
/// written down.
final class Transcript {
    private static final int REPLACEMENT = 0xFFFD;

    /// The rule that repairs of this kind name.
    static final String RULE = "xml-characters";

    /// More than these in one file, and it is no text.
    static final int MOST_REPLACED = 10_000;

    private static final int MOST_WARNINGS = 20;

    private final String file;
    private final List<Integer> pageEnds = new ArrayList<>();
    private final List<Replaced> replaced = new ArrayList<>();
    private StringBuilder words = new StringBuilder();
    private int line = 1;
    private int column = 1;
    private boolean afterCarriageReturn;

    private record Replaced(int offset, char was, String place) {}

    Transcript(String file) {
        this.file = file;
    }

    /// Makes room for as many signs as a file of `bytes` bytes may have at most.
    void expect(int bytes) {
        words = new StringBuilder(bytes);
    }

    void take(CharBuffer signs) {
        while (signs.hasRemaining()) {
            take(signs.get());
        }
    }

    private void take(char sign) {
        switch (sign) {
            case '\r' -> endLine();
            case '\n' -> {
                if (!afterCarriageReturn) {
                    endLine();
                }
            }
            case '\f' -> {
                pageEnds.add(words.length());
                append('\n');
            }
            case '\0' -> throw notAText();
            default -> {
                if (isUnwritable(sign)) {
                    replace(sign);
                } else {
                    append(sign);
                }
            }
        }
        afterCarriageReturn = sign == '\r';
    }

    private void endLine() {
        words.append('\n');
        line++;
        column = 1;
    }

    private void append(char sign) {
        words.append(sign);
        if (!Character.isLowSurrogate(sign)) {
            column++;
        }
    }

    private void replace(char sign) {
        if (replaced.size() == MOST_REPLACED) {
            throw new Refused(
                    "“%s” is not a text file: it holds more than %d control signs. If it is in another encoding, name it, for example --charset windows-1251.%s"
                            .formatted(file, MOST_REPLACED, SourceFile.NOTHING));
        }
        replaced.add(new Replaced(words.length(), sign, place()));
        append((char) REPLACEMENT);
    }

    /// What XML 1.0 cannot hold. Surrogates come in pairs here, or the decoder has refused them.
    static boolean isUnwritable(int sign) {
        return (sign < 0x20 && sign != '\t' && sign != '\n' && sign != '\r')
                || sign == 0xFFFE
                || sign == 0xFFFF;
    }

    /// A name or title in which every sign can be written. Names of files may hold line ends, and
    /// on Windows halves of signs.
    static String writable(String name) {
        return name.codePoints()
                .map(sign ->
                        Character.isISOControl(sign)
                                        || isUnwritable(sign)
                                        || Character.getType(sign) == Character.SURROGATE
                                ? REPLACEMENT
                                : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Where the next sign of the file stands, for a person: lines and signs count from 1.
    String place() {
        return "line %d, column %d".formatted(line, column);
    }

    Refused notAText() {
        return new Refused(
                "“%s” is not a text file: it holds NUL bytes. If it comes from a word processor or a scanner, save it as plain text first; if it is UTF-16, add --charset UTF-16LE or UTF-16BE.%s"
                        .formatted(file, SourceFile.NOTHING));
    }

    String words() {
        return words.toString();
    }

    /// Where form feeds stood: offsets of the LFs that they became.
    List<Integer> pageEnds() {
        return pageEnds;
    }

    List<Repair> repairs(Repair.Acceptance acceptance) {
        return replaced.stream()
                .map(one ->
                        new Repair(
                                new Span(one.offset(), one.offset() + 1),
                                "U+%04X".formatted((int) one.was()),
                                Character.toString(REPLACEMENT),
                                RULE,
                                acceptance))
                .toList();
    }

    List<String> warnings() {
        var warnings = new ArrayList<String>();
        for (var one : replaced.subList(0, Math.min(replaced.size(), MOST_WARNINGS))) {
            warnings.add(
                    "“%s”, %s: the control sign U+%04X cannot stand in a text; U+FFFD stands for it, and the file is kept as it was."
                            .formatted(file, one.place(), (int) one.was()));
        }
        if (replaced.size() > MOST_WARNINGS) {
            warnings.add(
                    "“%s”: the same with %d more control signs, the last at %s."
                            .formatted(
                                    file,
                                    replaced.size() - MOST_WARNINGS,
                                    replaced.getLast().place()));
        }
        return warnings;
    }
}
