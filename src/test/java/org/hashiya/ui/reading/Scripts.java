package org.hashiya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hashiya.text.Span;

/// Paragraphs that run both ways, composed for these tests, and the stretches of them that are
/// asked for.
enum Scripts {
    ARABIC(
            "كان الحارس العجوز يكتب أسماء المسافرين في سجل كبير، ثم يضع القلم جانبا وينظر إلى الجسر"
                    + " حتى تغيب الشمس وراء الجبل."),

    WITH_LATIN_AND_NUMBERS(
            "عملت المطبعة بين عامي 1920 و 1922 بإدارة Rüstəm Bəy (مدير المحطة)، وباعت 35% من"
                    + " الأوراق إلى Société du Port، ثم أغلقت [انظر ص. 48] في 3 مايو 1923."),

    WITH_A_RUSSIAN_QUOTATION(
            "وكتب المفتش في رسالته: «Вчера к вечеру мост был закрыт, а паром ушёл» ثم أضاف بخط"
                    + " آخر: «без меня» ولم يوقّع."),

    WITH_LETTERS_THAT_JAVAFX_LOSES(
            "إِنَّ الْمُعَلِّمَ سَافَرَ إِلَى أُمِّهِ، وَقَالَ لِأَخِيهِ: «إِنَّ الْجِسْرَ بَعِيدٌ» (إِلَى الْيَوْمِ)"
                    + " ثُمَّ إِنَّهُ أُخْرِجَ مِنْ 12 بَيْتًا إِلَى أُخْرَى."),

    ENGLISH_WITH_VOWELLED_ARABIC(
            "The clerk wrote إِلَى السُّوقِ on the cover, then «إِنَّ الْجِسْرَ بَعِيدٌ» below, and at last"
                    + " لِأُمِّهِ, أُخْرَى (إِلَى) 1923 and إِنَّهُ"),

    VOWELLED(
            "ذَهَبَ الْوَلَدُ إِلَى السُّوقِ وَاشْتَرَى كِتَابًا قَدِيمًا، ثُمَّ قَرَأَ لِأُمِّهِ"
                    + " قِصَّةَ الْبَحْرِ."),

    AZERBAIJANI(
            "Müəllim 1920-ci ildə kəndə gəldi, çayın o tayında «Yeni yol» adlı məktəb açdı və"
                    + " şagirdlərə öz əlyazmalarını oxudu: 48 səhifə, 12 şəkil.");

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

    final String paragraph;

    Scripts(String paragraph) {
        this.paragraph = paragraph;
    }

    /// Letters and figures without a break.
    List<Span> words() {
        return LETTERS.matcher(paragraph)
                .results()
                .map(word -> new Span(word.start(), word.end()))
                .toList();
    }

    /// From each third word to the fifth after it; in narrow panes these go over line ends.
    List<Span> stretches() {
        var words = words();
        var stretches = new ArrayList<Span>();
        for (int i = 0; i + 5 < words.size(); i += 3) {
            stretches.add(new Span(words.get(i).start(), words.get(i + 5).end()));
        }
        return stretches;
    }
}
