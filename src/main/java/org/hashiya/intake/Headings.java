package org.hashiya.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hashiya.text.Structure.Block;
import org.hashiya.text.Structure.Kind;

/// The headings among the lines of plain text, as far as one can be sure of them.
///
/// A heading is a short line alone between empty lines, with words after it, that does not end as a
/// sentence does, and is besides in capitals only, or says that it is one (`Глава II`, `Üçüncü
/// fəsil`, `الفصل الأول`, `Introduction`), or has a number (`2. The mill`) and running words around
/// it. In doubt a line stays a paragraph: that is seen and put right sooner than a wrong heading.
final class Headings {
    private static final int LONGEST = 70;
    private static final int MOST_WORDS = 12;
    private static final int LEAST_CAPITALS = 4;

    /// More in a row are the lines of a title page, or verses.
    private static final int MOST_TOGETHER = 3;

    private static final String SENTENCE_ENDS = ".,;:!?…؟،؛۔»”\"";
    private static final String NUMBER = "(?:\\p{Nd}{1,3}|[IVXLC]{1,7})";
    private static final String REST = "(?:[\\s.:,—–-].*)?";

    private static final Pattern SAYS_SO =
            ignoringCase(
                    "(?:chapter|part|book|section|appendix|глава|часть|раздел|книга|приложение)"
                            + "\\s+(?:№\\s*)?(?:"
                            + NUMBER
                            + "|one|two|three|four|five|six|seven|eight|nine|ten"
                            + "|перв\\p{L}+|втор\\p{L}+|треть\\p{L}+|четв[её]рт\\p{L}+|пят\\p{L}+"
                            + "|шест\\p{L}+|седьм\\p{L}+|восьм\\p{L}+|девят\\p{L}+|десят\\p{L}+)"
                            + REST,
                    "(?:fəsil|bölmə|hissə|bab)\\s+" + NUMBER + REST,
                    "(?:"
                            + NUMBER
                            + "(?:-?(?:ci|cı|cu|cü))?|birinci|ikinci|üçüncü|dördüncü|beşinci"
                            + "|altıncı|yeddinci|səkkizinci|doqquzuncu|onuncu)"
                            + "\\.?\\s+(?:fəsil|bölmə|hissə|bab)"
                            + REST,
                    "(?:ال)?(?:فصل|باب|جزء|قسم|مبحث)\\s+(?:"
                            + NUMBER
                            + "|(?:الأول|الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن"
                            + "|التاسع|العاشر))"
                            + REST,
                    "introduction|preface|foreword|conclusion|epilogue|bibliography|contents",
                    "введение|предисловие|заключение|послесловие|содержание|оглавление",
                    "giriş|ön söz|müqəddimə|nəticə|mündəricat",
                    "(?:ال)?(?:مقدمة|خاتمة|فهرس)|تمهيد");

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:§\\s*\\p{Nd}{1,3}[.)]?|\\p{Nd}{1,2}(?:\\.\\p{Nd}{1,2}){0,2}[.)]|[IVXLC]{1,6}[.)])"
                            + "\\s+[\\p{Lu}\\p{Lo}«“\"].*");

    private static final Pattern DAY =
            Pattern.compile(".*\\p{Nd}{4}\\D{0,4}|\\p{Nd}{1,2}[.)]\\s+\\p{L}+\\.?\\s+\\p{Nd}{4}.*");

    private final String words;
    private final List<Block> lines;

    private Headings(String words, List<Block> lines) {
        this.words = words;
        this.lines = lines;
    }

    private static Pattern ignoringCase(String... alternatives) {
        return Pattern.compile(
                String.join("|", alternatives), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The same lines, those that are headings as such.
    ///
    /// @param lines of the words, all of them paragraphs
    static List<Block> among(List<Block> lines, String words) {
        return new Headings(words, lines).told();
    }

    private List<Block> told() {
        var told = new ArrayList<Block>(lines);
        int headings = 0;
        int together = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isHeading(i)) {
                together++;
                continue;
            }
            if (together <= MOST_TOGETHER) {
                for (int before = i - together; before < i; before++) {
                    told.set(before, new Block(Kind.HEADING, lines.get(before).span()));
                    headings++;
                }
            }
            together = 0;
        }
        return 2 * headings <= lines.size() ? told : lines;
    }

    private boolean isHeading(int line) {
        var block = lines.get(line);
        if (line + 1 == lines.size() || block.span().length() > 2 * LONGEST) {
            return false;
        }
        var said = block.span().of(words).strip();
        return !said.isEmpty()
                && isShort(said)
                && isAlone(line)
                && (saysSo(said)
                        || (!endsASentence(said)
                                && (isInCapitals(said) || isNumbered(line, said))));
    }

    private static boolean isShort(String said) {
        return said.codePointCount(0, said.length()) <= LONGEST
                && said.split("\\s+").length <= MOST_WORDS;
    }

    private boolean isAlone(int line) {
        int start = lines.get(line).span().start();
        boolean before = line == 0 || isGap(lines.get(line - 1).span().end(), start);
        return before && isGap(lines.get(line).span().end(), lines.get(line + 1).span().start());
    }

    /// Whether there is an empty line between.
    private boolean isGap(int end, int start) {
        int first = words.indexOf('\n', end);
        int second = first < 0 ? -1 : words.indexOf('\n', first + 1);
        return second >= 0 && second < start;
    }

    /// `Chapter 1.` may end so, `Chapter 1 was lost.` may not.
    private static boolean saysSo(String said) {
        boolean bareNumber = said.matches("\\S+\\s+\\S+\\.");
        return SAYS_SO.matcher(said).matches() && (bareNumber || !endsASentence(said));
    }

    private static boolean endsASentence(String said) {
        return SENTENCE_ENDS.indexOf(said.charAt(said.length() - 1)) >= 0;
    }

    private static boolean isInCapitals(String said) {
        return said.codePoints().filter(Character::isUpperCase).count() >= LEAST_CAPITALS
                && said.codePoints().noneMatch(Headings::isSmall);
    }

    /// Small capitals look like capitals; a ruined `Ə` is often one of them.
    private static boolean isSmall(int letter) {
        boolean smallCapital = letter >= 0x1D00 && letter <= 0x1D2B;
        return Character.getType(letter) == Character.LOWERCASE_LETTER && !smallCapital;
    }

    /// Not an item of a list, nor a day.
    private boolean isNumbered(int line, String said) {
        return NUMBERED.matcher(said).matches()
                && !DAY.matcher(said).matches()
                && !isItem(line - 1)
                && !isItem(line + 1)
                && lines.get(line + 1).span().length() > lines.get(line).span().length();
    }

    private boolean isItem(int line) {
        if (line < 0) {
            return false;
        }
        var span = lines.get(line).span();
        var said = words.substring(span.start(), Math.min(span.end(), span.start() + LONGEST));
        return NUMBERED.matcher(said.strip()).matches();
    }
}
