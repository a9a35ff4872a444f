package org.hashiya.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hashiya.text.Structure.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A line is taken for a heading where one can be sure of it, and nowhere else. Its words stay.
class HeadingsInPlainTextTest {
    private static final String PROSE =
            "The mill stood where the two rivers meet, and everybody in the valley had to come there.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHAPTER ONE",
                "Chapter 1.",
                "Chapter IV: The flood",
                "Part two",
                "Introduction",
                "THE FLOOD OF 1924",
                "ДОКЛАД",
                "Глава II",
                "Глава первая. О мельнице и реке",
                "Часть 3",
                "Введение",
                "I fəsil",
                "Üçüncü fəsil",
                "2-ci bölmə. Dəyirman",
                "GİRİŞ",
                "AZᴄRBAYCAN",
                "Giriş",
                "الفصل الأول",
                "الباب ٣: الطاحونة",
                "مقدمة",
                "2. The mill",
                "IV. Мельница",
                "1.2. Dəyirman və çay",
                "٣. الطاحونة",
                "§ 4. О воде"
            })
    void theseAreHeadings(String line) {
        assertThat(headings(PROSE + "\n\n" + line + "\n\n" + PROSE + "\n\n" + PROSE))
                .containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mill",
                "He came back.",
                "THE MILL BURNED!",
                "Chapter 1 was lost in the flood.",
                "Section leaders met at the mill",
                "Tutdərə, 20 aprel 1924",
                "20. April 1924",
                "5. Mai 1921 года",
                "1924",
                "XX",
                "БД",
                "القاضي يوسف",
                "الباب العالي",
                "قسم الشرطة",
                "# The mill",
                "***",
                "“THE MILL”",
                "А. С. Пушкин",
                "THE NAMES OF ALL OF THE VILLAGES AND OF ALL THE MILLS AND BRIDGES IN THE VALLEY"
            })
    void theseAreNot(String line) {
        assertThat(headings(PROSE + "\n\n" + line + "\n\n" + PROSE + "\n\n" + PROSE)).isEmpty();
    }

    @Test
    void aHeadingStandsAloneBetweenEmptyLines() {
        assertThat(headings(PROSE + "\nCHAPTER ONE\n" + PROSE)).isEmpty();
        assertThat(headings(PROSE + "\n\nCHAPTER ONE\n" + PROSE)).isEmpty();
        assertThat(headings("CHAPTER ONE\n\n" + PROSE)).containsExactly("CHAPTER ONE");
        assertThat(headings(PROSE + "\n\nCHAPTER ONE\n")).isEmpty();
    }

    @Test
    void aNumberAndATitleUnderEachOtherAreTwo() {
        assertThat(headings("CHAPTER ONE\n\nTHE MILL\n\n" + PROSE + "\n\n" + PROSE))
                .containsExactly("CHAPTER ONE", "THE MILL");
    }

    @Test
    void aListIsNoRowOfHeadings() {
        var list =
                "Came to the mill:\n\n1. The miller\n\n2. The teacher\n\n3. The judge\n\n" + PROSE;
        assertThat(headings(list + "\n\n" + PROSE)).isEmpty();
    }

    @Test
    void aTextInCapitalsHasNone() {
        var telegram =
                IntStream.range(0, 8)
                        .mapToObj(i -> "MILL BURNED STOP SEND " + "MEN ".repeat(i + 1).strip())
                        .collect(Collectors.joining("\n\n"));
        assertThat(headings(telegram + "\n\n" + PROSE)).isEmpty();
    }

    @Test
    void wordsAndPlacesStayAsTheyWere() {
        var written = "  CHAPTER ONE \n\n" + PROSE + "\n\n" + PROSE + "\n";
        var read = read(written);
        assertThat(read.first().words()).isEqualTo(written);
        assertThat(
                        read.first().structure().blocks().stream()
                                .map(block -> block.span().of(written)))
                .containsExactly("  CHAPTER ONE ", PROSE, PROSE);
    }

    private static List<String> headings(String written) {
        var first = read(written).first();
        return first.structure().blocks().stream()
                .filter(block -> block.kind() == Kind.HEADING)
                .map(block -> block.span().of(first.words()))
                .toList();
    }

    private static Imported read(String written) {
        return new PlainTextIntake()
                .read(written.getBytes(UTF_8), "mill.txt", IntakeWishes.none(), "aynur");
    }
}
