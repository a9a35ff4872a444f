package org.hashiya.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import org.hashiya.ui.kit.Typesetting.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypesettingTest {
    private static final String AZERBAIJANI = "əğşıİöüçƏĞŞIÖÜÇ";
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяЁѣі№«»";
    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي،؛؟ًٌَُِّْ٠١٢٣٩پچژگ";
    private static final String PUNCTUATION = "()[]«»–—…\".:;,!? 0123456789";

    @Test
    void theFontsHaveTheLettersThatTheyAreTakenFor() {
        assertDraws(Typeface.NOTO_SERIF, AZERBAIJANI + CYRILLIC + PUNCTUATION);
        assertDraws(Typeface.AMIRI, ARABIC + PUNCTUATION);
        assertDraws(Typeface.DEJAVU_SANS, AZERBAIJANI + CYRILLIC + ARABIC + PUNCTUATION);
    }

    @ParameterizedTest
    @EnumSource
    void coverageIsWhatAnotherReaderOfFontsSays(Typeface face) throws Exception {
        for (var file : face.files()) {
            try (var in = Fonts.open(file)) {
                var font = Font.createFont(Font.TRUETYPE_FONT, in);
                assertThat(font.getFamily()).isEqualTo(face.family());
                var coverage = Coverage.of(file);
                for (int letter = 0x21; letter < 0x20000; letter++) {
                    if (Character.isLetterOrDigit(letter)) {
                        assertThat(coverage.draws(letter))
                                .as("U+%04X in %s", letter, file)
                                .isEqualTo(font.canDisplay(letter));
                    }
                }
            }
        }
    }

    @Test
    void aParagraphOfOneScriptIsOneRun() {
        assertThat(runs("Yaşıl Çay, 1923 (№ 5)", false)).containsExactly("Yaşıl Çay, 1923 (№ 5)");
        assertThat(runs("النهر الأخضر، 1923 (5)", true)).containsExactly("النهر الأخضر، 1923 (5)");
        assertThat(runs("", true)).containsExactly("");
    }

    @Test
    void signsBetweenTwoScriptsGoWithTheParagraph() {
        assertThat(runs("the (جسر النهر) bridge", false))
                .containsExactly("the (", "جسر النهر", ") bridge");
        assertThat(runs("جسر (Yaşıl Körpü) النهر", true))
                .containsExactly("جسر (", "Yaşıl Körpü", ") النهر");
    }

    @Test
    void anAccentStaysWithItsLetter() {
        assertThat(runs("جسر e\u0301 النهر", true)).containsExactly("جسر ", "e\u0301", " النهر");
    }

    @Test
    void whatAFaceLacksIsSetInAnotherOne() {
        assertThat(Typesetting.BOOK.runs("a ✓ b", false))
                .containsExactly(
                        new Run(0, 2, Typeface.NOTO_SERIF),
                        new Run(2, 3, Typeface.DEJAVU_SANS),
                        new Run(3, 5, Typeface.NOTO_SERIF));
        assertThat(Typesetting.BOOK.runs("نص № نص", true))
                .containsExactly(
                        new Run(0, 3, Typeface.AMIRI),
                        new Run(3, 4, Typeface.NOTO_SERIF),
                        new Run(4, 7, Typeface.AMIRI));
    }

    @Test
    void anArabicWordIsNeverCut() {
        var setting = new Typesetting(Typeface.DEJAVU_SANS, Typeface.DEJAVU_SANS, 16);
        assertThat(setting.runs("خانۀ ما", true)).containsExactly(new Run(0, 7, Typeface.AMIRI));
    }

    private static List<String> runs(String paragraph, boolean rightToLeft) {
        return Typesetting.BOOK.runs(paragraph, rightToLeft).stream()
                .map(run -> paragraph.substring(run.start(), run.end()))
                .toList();
    }

    private static void assertDraws(Typeface face, String letters) {
        letters.codePoints()
                .filter(letter -> letter != ' ')
                .forEach(letter ->
                        assertThat(face.draws(letter)).as(Character.toString(letter)).isTrue());
    }
}
