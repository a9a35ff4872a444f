package org.hashiya.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractStringAssert;
import org.hashiya.project.Refused;
import org.hashiya.text.Description;
import org.hashiya.text.Repair;
import org.hashiya.text.Span;
import org.hashiya.text.Structure.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextIntakeTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");

    @Test
    void linesWithWordsAreParagraphsAndKeepTheirOwnSpaces() {
        var read = read("  The mill \n\n \t\nThe bridge\n");
        assertThat(read.first().words()).isEqualTo("  The mill \n\n \t\nThe bridge\n");
        assertThat(paragraphs(read)).containsExactly("  The mill ", "The bridge");
    }

    @Test
    void aNoBreakSpaceIsNotWhiteSpaceOfXmlSoItMakesAParagraph() {
        assertThat(paragraphs(read("one\n\u00a0\n\u3000\ntwo")))
                .containsExactly("one", "\u00a0", "\u3000", "two");
    }

    @Test
    void whatOtherProgramsTakeForALineEndIsASignAmongOthers() {
        assertThat(paragraphs(read("one\u0085two\u2028three\u2029four")))
                .containsExactly("one\u0085two\u2028three\u2029four");
    }

    @Test
    void lineEndsOfWindowsAndOfOldMacintoshesBecomeLineFeeds() {
        assertThat(read("a\r\nb\rc\r\r\nd\n\re").first().words()).isEqualTo("a\nb\nc\n\nd\n\ne");
    }

    @Test
    void aLineEndBetweenTwoStretchesOfDecodingIsStillOne() {
        var before = "x".repeat((1 << 16) - 1);
        assertThat(read(before + "\r\ny").first().words()).isEqualTo(before + "\ny");
    }

    @Test
    void oneByteOrderMarkIsDroppedAndASecondOneKept() {
        assertThat(read("\ufeffMill").first().words()).isEqualTo("Mill");
        assertThat(read("\ufeff\ufeffMill").first().words()).isEqualTo("\ufeffMill");
    }

    @Test
    void aFormFeedEndsALineAndAPage() {
        var read = read("one\ftwo\n\fthree\f\nfour\f");
        assertThat(read.first().words()).isEqualTo("one\ntwo\n\nthree\n\nfour\n");
        assertThat(pages(read)).containsExactly("1 one", "2 two", "3 three", "4 four");
    }

    @Test
    void anEmptyPageIsCountedAndSharesTheNextParagraph() {
        assertThat(pages(read("one\f\fthree"))).containsExactly("1 one", "2 three", "3 three");
    }

    @Test
    void aFormFeedBeforeAllWordsBeginsTheFirstPage() {
        assertThat(pages(read("\fone\ftwo"))).containsExactly("1 one", "2 two");
    }

    @Test
    void aTextWithoutFormFeedsHasNoPages() {
        assertThat(read("one\n\n\ntwo").first().structure().pages()).isEmpty();
    }

    @Test
    void aControlSignIsReplacedWrittenDownAndReported() {
        var read = read("The\nmi\u0001ll \ud83d\ude00\u000b \uffff");
        assertThat(read.first().words()).isEqualTo("The\nmi\ufffdll \ud83d\ude00\ufffd \ufffd");
        var accepted = new Repair.Acceptance("aynur", Instant.parse("2026-03-01T12:00:00.123Z"));
        assertThat(read.first().repairs())
                .containsExactly(
                        new Repair(new Span(6, 7), "U+0001", "\ufffd", Transcript.RULE, accepted),
                        new Repair(new Span(12, 13), "U+000B", "\ufffd", Transcript.RULE, accepted),
                        new Repair(
                                new Span(14, 15), "U+FFFF", "\ufffd", Transcript.RULE, accepted));
        assertThat(read.warnings())
                .hasSize(3)
                .first()
                .asString()
                .contains("mill.txt", "line 2, column 3", "U+0001");
        assertThat(read.warnings().get(1)).contains("line 2, column 8", "U+000B");
    }

    @Test
    void manyControlSignsAreReportedInFewSentences() {
        var read = read("a" + "\u0002b".repeat(1000));
        assertThat(read.first().repairs()).hasSize(1000);
        assertThat(read.warnings()).hasSize(21);
        assertThat(read.warnings().getLast()).contains("980 more", "column 2000");
    }

    @Test
    void aFileFullOfControlSignsIsNoText() {
        refuses("a" + "\u0002b".repeat(10_001)).contains("not a text file", "control signs");
    }

    @Test
    void aNulByteIsRefused() {
        refuses("mi\0ll").contains("mill.txt", "not a text file", "NUL", "Nothing was imported");
    }

    @Test
    void aFileOfAnotherProgramIsNoTextRatherThanInAnotherEncoding() {
        refuses(new byte[] {'P', 'K', 3, 4, (byte) 0xE9, 'x', 0, 0}, IntakeWishes.none())
                .contains("not a text file");
    }

    @Test
    void theFirstByteThatIsNotUtf8IsNamedWithItsPlace() {
        refuses(bytes("Körpü\nd\u0259\ud83d\ude00y", 0xE9, "z"), IntakeWishes.none())
                .contains(
                        "mill.txt",
                        "UTF-8",
                        "line 2, column 5",
                        "E9",
                        "--charset",
                        "Nothing was imported");
    }

    @Test
    void aSignCutOffAtTheEndIsNotUtf8() {
        refuses(bytes("mill\r\n", 0xD9), IntakeWishes.none()).contains("line 2, column 1", "D9");
    }

    @Test
    void aBadByteFarIntoAFileIsFoundAtItsPlace() {
        refuses(bytes("körpü\r\n".repeat(50_000), 0xFF), IntakeWishes.none())
                .contains("line 50001, column 1", "FF");
    }

    @Test
    void anotherEncodingIsReadWhenSomebodyNamesIt() {
        var cyrillic = Charset.forName("windows-1251");
        var read = read("Мельница".getBytes(cyrillic), in(cyrillic));
        assertThat(read.first().words()).isEqualTo("Мельница");
        assertThat(read.text().origin().charset()).isEqualTo("windows-1251");
    }

    @Test
    void aByteThatTheNamedEncodingDoesNotKnowIsRefused() {
        refuses(bytes("mill ", 0x81), in(Charset.forName("windows-1252")))
                .contains("windows-1252", "column 6", "81");
    }

    @Test
    void aByteOrderMarkOfUtf16IsCertain() {
        assertThat(read("\ufeffMühlə".getBytes(UTF_16LE), IntakeWishes.none()).first().words())
                .isEqualTo("Mühlə");
        var read = read("\ufeffMühlə".getBytes(UTF_16BE), in(Charset.forName("UTF-16")));
        assertThat(read.first().words()).isEqualTo("Mühlə");
        assertThat(read.text().origin().charset()).isEqualTo("UTF-16BE");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsStrongerThanAWishAndItIsSaid() {
        var read = read("\ufeffMühlə".getBytes(UTF_8), in(Charset.forName("windows-1251")));
        assertThat(read.first().words()).isEqualTo("Mühlə");
        assertThat(read.warnings())
                .singleElement()
                .asString()
                .contains("UTF-8", "windows-1251", "mill.txt");
    }

    @Test
    void utf16WithoutAMarkIsReadWhenSomebodyNamesIt() {
        refuses("mill".getBytes(UTF_16LE), IntakeWishes.none()).contains("--charset UTF-16LE");
        assertThat(read("mill".getBytes(UTF_16LE), in(UTF_16LE)).first().words()).isEqualTo("mill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", " \r\n\t\f ", "\u00a0\n\u3000"})
    void aFileWithoutWordsIsRefused(String words) {
        refuses(words).contains("mill.txt", "no words", "Nothing was imported");
    }

    @Test
    void theFileIsRememberedByNameSizeAndSum() {
        var origin = read("mill\r\n").text().origin();
        assertThat(origin.file()).isEqualTo("mill.txt");
        assertThat(origin.bytes()).isEqualTo(6);
        assertThat(origin.charset()).isEqualTo("UTF-8");
        assertThat(origin.sha256())
                .isEqualTo("f734cfad01c117af815d25f00f7a262a700895fc88e31c5fae05796166f597ab");
    }

    @Test
    void theBytesAreKeptAsTheyWere() {
        var bytes = "\ufeffmi\u0001ll\r\n".getBytes(UTF_8);
        var read = read(bytes, IntakeWishes.none());
        assertThat(read.edit().original().bytes())
                .isEqualTo("\ufeffmi\u0001ll\r\n".getBytes(UTF_8));
        assertThat(read.edit().text()).isEqualTo(read.text());
        assertThat(read.edit().first()).isEqualTo(read.first());
    }

    @Test
    void theLengthOfATextIsInCodePoints() {
        assertThat(read("a\ud83d\ude00b").text().codePoints()).isEqualTo(3);
    }

    private static IntakeWishes in(Charset charset) {
        return new IntakeWishes(
                Optional.empty(), Optional.of(charset), Optional.empty(), Description.NONE);
    }

    private static Imported read(String words) {
        return read(words.getBytes(UTF_8), IntakeWishes.none());
    }

    private static Imported read(byte[] bytes, IntakeWishes wishes) {
        return new PlainTextIntake(InstantSource.fixed(NOON))
                .read(bytes, "mill.txt", wishes, "aynur");
    }

    private static AbstractStringAssert<?> refuses(String words) {
        return refuses(words.getBytes(UTF_8), IntakeWishes.none());
    }

    private static AbstractStringAssert<?> refuses(byte[] bytes, IntakeWishes wishes) {
        var refused = catchThrowableOfType(Refused.class, () -> read(bytes, wishes));
        assertThat(refused).isNotNull();
        return assertThat(refused.sentence());
    }

    private static List<String> paragraphs(Imported read) {
        return read.first().structure().blocks().stream()
                .map(Block::span)
                .map(span -> span.of(read.first().words()))
                .toList();
    }

    /// The number of each page and its first line.
    private static List<String> pages(Imported read) {
        var words = read.first().words();
        return read.first().structure().pages().stream()
                .map(page ->
                        page.number()
                                + " "
                                + words.substring(page.offset()).lines().findFirst().get())
                .toList();
    }

    /// UTF-8 strings and single bytes, one after the other.
    private static byte[] bytes(Object... pieces) {
        var bytes = new ByteArrayOutputStream();
        for (var piece : pieces) {
            if (piece instanceof Integer one) {
                bytes.write(one);
            } else {
                bytes.writeBytes(piece.toString().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
