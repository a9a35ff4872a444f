package org.hashiya.ui.reading;

import java.util.List;

/// Pages about a cooperative that never was, composed for these tests: Arabic with Latin names,
/// years and a Russian quotation in it, words without end, vowel signs.
interface Pages {
    String ARABIC =
            "تأسست تعاونية «النهر الأخضر» (Yaşıl Çay) في وادي سرنك سنة 1923، وكان أول رئيس لها"
                    + " المعلم Kərim Sadıqlı الذي كتب دفتر الحسابات بيده بين عامي 1923 و 1931؛ ثم"
                    + " جاء المفتش Иван Лесной وقال في تقريره: «В артели сорок семь дворов» وسافر إلى"
                    + " المدينة في 28 أبريل 1924 ولم يعد [انظر الدفتر رقم 12]. أما أهل الوادي فقالوا"
                    + " إن البيوت كانت خمسين بيتا (50)، وإن الجسر القديم بني قبل ذلك بعشرين سنة.";

    String ENGLISH =
            "The bridge is called جسر النهر (1903) in the Arabic ledger, and Yaşıl Körpü in another.";

    String LONG_WORDS =
            "كلمة طويلة "
                    + "تعاونيةنهريةزراعية".repeat(8)
                    + " هنا و "
                    + "Cooperative".repeat(9)
                    + " نهاية.";

    String VOWELLED = "كَتَبَ الْمُعَلِّمُ الدَّفْتَرَ بِيَدِهِ ١٩٢٣ لا إلا الأخضر";

    String RUSSIAN = "В артели сорок семь дворов, а мост называется جسر، как и в 1903 году.";

    String ALL = String.join("\n", ARABIC, ENGLISH, "", LONG_WORDS, VOWELLED, RUSSIAN);

    /// Stretches of [#ALL] to drag over, inside one direction and across two.
    List<String> DRAGGED =
            List.of(
                    "النهر الأخضر",
                    "Yaşıl Çay",
                    "1923 و 1931",
                    "Kərim Sadıqlı",
                    "28 أبريل 1924",
                    "артели сорок семь",
                    "المدينة في 28 أبريل 1924 ولم يعد",
                    "جسر النهر",
                    "bridge is called");
}
