package org.hashiya.proposal.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hashiya.text.Graphemes;
import org.junit.jupiter.api.Test;

/// Names are found as whole words of any script, the longest first, on whole letters.
class NamesTest {
    private static List<String> found(Letters letters, String words, String... names) {
        var found = new ArrayList<String>();
        Names.of(List.of(names), letters)
                .in(words, (start, end, name) -> found.add(words.substring(start, end)));
        return found;
    }

    private static List<String> exact(String words, String... names) {
        return found(Letters.EXACT, words, names);
    }

    private static List<String> folded(String words, String... names) {
        return found(Letters.FOLDED, words, names);
    }

    @Test
    void onlyWholeWordsOfAnyScript() {
        assertThat(exact("Ada saw Adam, Ada.", "Ada")).containsExactly("Ada", "Ada");
        assertThat(exact("Баку, Бакуба", "Баку")).containsExactly("Баку");
        assertThat(exact("باكو وباكو", "باكو")).containsExactly("باكو");
        assertThat(exact("Bakı-Tbilisi, Bakı’nın, Bakının", "Bakı"))
                .containsExactly("Bakı", "Bakı");
        assertThat(exact("在北京和北京大学", "北京")).containsExactly("北京", "北京");
    }

    @Test
    void theLongestNameAtAPlaceAndNoneInside() {
        assertThat(exact("Bakı Soveti, Bakı", "Bakı", "Bakı Soveti", "Soveti"))
                .containsExactly("Bakı Soveti", "Bakı");
        assertThat(exact("Bakı Sovetinin", "Bakı", "Bakı Soveti")).containsExactly("Bakı");
    }

    @Test
    void aLetterWithASignOnItIsAnother() {
        assertThat(exact("Баку\u0301 Баку", "Баку")).hasSize(1);
        assertThat(exact("محمّد محمد", "محمد")).containsExactly("محمد");
    }

    @Test
    void foldedLettersAreThoseThatAReaderTakesForTheSame() {
        assertThat(folded("BAKI Bakı bakı Bakî", "Bakı")).containsExactly("BAKI", "Bakı", "bakı");
        assertThat(folded("مُحَمَّدٌ", "محمد")).containsExactly("مُحَمَّدٌ");
        assertThat(folded("أحمد احـمد", "احمد")).containsExactly("أحمد", "احـمد");
        assertThat(folded("Пётр Петр", "Петр")).containsExactly("Пётр", "Петр");
        assertThat(exact("BAKI", "Bakı")).isEmpty();
    }

    @Test
    void signsAndEmptyNames() {
        assertThat(exact("№ 5, 👩‍👧 5", "№ 5", "👩", "", " "))
                .contains("№ 5")
                .doesNotContain("👩");
        assertThat(exact("", "Ada")).isEmpty();
        assertThat(exact("Ada", "Ada Lovelace")).isEmpty();
    }

    /// The same by looking at every place for every name.
    @Test
    void findsWhatAPatientReaderFinds() {
        var chance = new Random(7);
        var signs = List.of("a", "b", "ə", "و", "́", " ", "-", "7", "𐎀", "中");
        for (int round = 0; round < 500; round++) {
            var words = any(chance, signs, 40);
            var names = new ArrayList<String>();
            for (int i = 0; i < 8; i++) {
                names.add(any(chance, signs, 1 + chance.nextInt(4)));
            }
            var found = new ArrayList<List<Integer>>();
            Names.of(names, Letters.EXACT)
                    .in(words, (start, end, _) -> found.add(List.of(start, end)));

            assertThat(found).as("%s in %s", names, words).isEqualTo(patiently(words, names));
            var letters = new Graphemes(words);
            assertThat(found)
                    .allMatch(each ->
                            letters.isBoundary(each.getFirst())
                                    && letters.isBoundary(each.getLast()));
        }
    }

    private static List<List<Integer>> patiently(String words, List<String> names) {
        var edges = new WordEdges(words);
        var found = new ArrayList<List<Integer>>();
        int place = 0;
        while (place < words.length()) {
            int at = place;
            int longest =
                    names.stream()
                            .filter(name -> words.startsWith(name, at))
                            .mapToInt(String::length)
                            .filter(length -> edges.isEdge(at) && edges.isEdge(at + length))
                            .max()
                            .orElse(0);
            if (longest > 0) {
                found.add(List.of(place, place + longest));
            }
            place += Math.max(1, longest);
        }
        return found;
    }

    private static String any(Random chance, List<String> signs, int length) {
        var words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append(signs.get(chance.nextInt(signs.size())));
        }
        return words.toString();
    }
}
