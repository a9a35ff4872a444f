package org.hashiya.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hashiya.text.Revision;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which paragraphs are proposed to say the same.
class ByLengthTest {
    private static final Structure NONE = new Structure(List.of(), List.of(), List.of());

    private static List<Paragraph> lines(String... lines) {
        return Paragraph.of(new Revision(1, String.join("\n", lines), NONE, List.of()));
    }

    private static List<ByLength.Pair> pairs(String[] here, String[] there) {
        return ByLength.pairs(lines(here), lines(there));
    }

    private static String sentence(int length) {
        return "x".repeat(length - 1) + ".";
    }

    private static String[] sentences(int... lengths) {
        return java.util.Arrays.stream(lengths)
                .mapToObj(ByLengthTest::sentence)
                .toArray(String[]::new);
    }

    @Test
    void paragraphsOfLikeLengthArePairsInTheirOrder() {
        var here = sentences(400, 120, 700, 90);
        var pairs = pairs(here, sentences(380, 130, 720, 85));

        assertThat(pairs).hasSize(4);
        assertThat(pairs.getFirst().here()).isEqualTo(new Span(0, 400));
        assertThat(pairs.getFirst().there()).isEqualTo(new Span(0, 380));
        assertThat(pairs).allMatch(pair -> pair.score() > 0.7 && pair.score() <= 1);
    }

    @Test
    void oneOfExactlyTheExpectedLengthHasTheScoreOne() {
        assertThat(pairs(sentences(300, 200), sentences(300, 200)))
                .extracting(ByLength.Pair::score)
                .containsExactly(1.0, 1.0);
    }

    @Test
    void aParagraphThatWasDividedAnswersToBothItsParts() {
        var pairs = pairs(sentences(300, 600, 250), sentences(300, 350, 250, 250));

        assertThat(pairs).hasSize(3);
        assertThat(pairs.get(1).here()).isEqualTo(new Span(301, 901));
        assertThat(pairs.get(1).there()).isEqualTo(new Span(301, 902));
        assertThat(pairs.get(1).score()).isLessThan(pairs.getFirst().score());
    }

    @Test
    void whatOneTextHasAloneIsInNoPair() {
        var pairs = pairs(sentences(500, 60, 450, 700), sentences(500, 450, 700));

        assertThat(pairs).hasSize(3);
        assertThat(pairs.get(1).here().length()).isEqualTo(450);
    }

    @Test
    void emptyLinesAndLinesOfSpacesArePassedOver() {
        var pairs =
                pairs(
                        new String[] {"", sentence(300), " \u00a0 ", sentence(80)},
                        new String[] {"  " + sentence(300) + " ", "", "", "", sentence(80)});

        assertThat(pairs).hasSize(2);
        assertThat(pairs.getFirst().there()).isEqualTo(new Span(2, 302));
    }

    @Test
    void aHeadingGoesWithAHeading() {
        var here = new String[] {sentence(200), "On the mill", sentence(40), sentence(200)};
        var there = new String[] {sentence(200), sentence(12), "О мельнице", sentence(200)};
        assertThat(lines(here))
                .extracting(Paragraph::isHeading)
                .containsExactly(false, true, false, false);
        var pairs = pairs(here, there);

        assertThat(pairs)
                .noneMatch(pair ->
                        pair.here().equals(new Span(201, 212))
                                && pair.there().equals(new Span(201, 213)));
    }

    @Test
    void theLanguagesMayNeedDifferentNumbersOfLetters() {
        var here = sentences(4000, 3000, 5000, 2500);
        var pairs = pairs(here, sentences(3200, 2400, 4000, 2000));
        assertThat(pairs).hasSize(4).allMatch(pair -> pair.score() > 0.9);
    }

    /// Twelve paragraphs of one length, of which one is missing there: only the numbers know which.
    @Test
    void numbersInCommonSayWhichParagraphIsMissing() {
        var here = new ArrayList<String>();
        var there = new ArrayList<String>();
        var hereWithout = new ArrayList<String>();
        var thereWithout = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            var words = "In the year %d the mill stood. ".formatted(1900 + i);
            here.add(words + sentence(400));
            hereWithout.add(words.replaceAll("\\d", "n") + sentence(400));
            if (i != 4) {
                var other = "В год %d мельница стояла.   ".formatted(1900 + i);
                there.add(other + sentence(400));
                thereWithout.add(other.replaceAll("\\d", "n") + sentence(400));
            }
        }
        var with = pairs(here.toArray(String[]::new), there.toArray(String[]::new));
        var without =
                pairs(hereWithout.toArray(String[]::new), thereWithout.toArray(String[]::new));

        assertThat(agreeing(with, here, there)).isEqualTo(11);
        assertThat(agreeing(without, here, there)).isLessThan(11);
    }

    /// How many pairs have a year in common, among those of one paragraph and one.
    private static long agreeing(List<ByLength.Pair> pairs, List<String> here, List<String> there) {
        var one = String.join("\n", here);
        var other = String.join("\n", there);
        return pairs.stream()
                .filter(pair ->
                        Numbers.in(pair.here().of(one)).equals(Numbers.in(pair.there().of(other))))
                .count();
    }

    /// Both texts as the model makes them, with steps of each kind.
    private static final class AnyTexts {
        final List<String> here = new ArrayList<>();
        final List<String> there = new ArrayList<>();
        final Set<List<Integer>> firsts = new HashSet<>();
        private final Random chance;

        AnyTexts(long seed, int steps) {
            chance = new Random(seed);
            for (int i = 0; i < steps; i++) {
                switch (chance.nextInt(20)) {
                    case 0 -> here.add(sentence(100 + chance.nextInt(400)));
                    case 1 -> there.add(sentence(100 + chance.nextInt(400)));
                    case 2, 3 -> pair(1, 2);
                    case 4, 5 -> pair(2, 1);
                    default -> pair(1, 1);
                }
            }
        }

        private void pair(int here, int there) {
            firsts.add(List.of(this.here.size(), this.there.size()));
            int length = 150 + chance.nextInt(800);
            divide(this.here, here, length);
            int other = (int) (length + Math.sqrt(6.8 * length) * 0.7 * chance.nextGaussian());
            divide(this.there, there, Math.max(40, other));
        }

        private void divide(List<String> text, int parts, int length) {
            int first = parts == 1 ? length : length / 3 + chance.nextInt(length / 3);
            text.add(sentence(first));
            if (parts == 2) {
                text.add(sentence(length - first));
            }
        }

        /// How many of the pairs begin where they should.
        long right() {
            var pairs = pairs(here.toArray(String[]::new), there.toArray(String[]::new));
            var starts = starts(here);
            var startsThere = starts(there);
            return pairs.stream()
                    .filter(pair ->
                            firsts.contains(
                                    List.of(
                                            starts.indexOf(pair.here().start()),
                                            startsThere.indexOf(pair.there().start()))))
                    .count();
        }

        private static List<Integer> starts(List<String> lines) {
            var starts = new ArrayList<Integer>();
            int start = 0;
            for (var line : lines) {
                starts.add(start);
                start += line.length() + 1;
            }
            return starts;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void mostPairsOfAnyTextsAreFound(long seed) {
        var any = new AnyTexts(seed, 200);
        assertThat(any.right()).isGreaterThan(any.firsts.size() * 85 / 100);
    }

    /// Too long for every pair of places to be looked at; what one has alone pushes the way aside.
    @Test
    void aLongTextWithALongInsertionIsFollowedInABand() {
        var chance = new Random(7);
        var here = new ArrayList<Paragraph>();
        var there = new ArrayList<Paragraph>();
        int start = 0;
        int startThere = 0;
        for (int i = 0; i < 4600; i++) {
            int length = 60 + chance.nextInt(600);
            here.add(new Paragraph(new Span(start, start + length), length, false, Set.of()));
            start += length + 1;
            if (i < 1000 || i >= 1300) {
                there.add(
                        new Paragraph(
                                new Span(startThere, startThere + length),
                                length,
                                false,
                                Set.of()));
                startThere += length + 1;
            }
        }
        var pairs = ByLength.pairs(here, there);

        long right =
                pairs.stream()
                        .filter(pair -> pair.here().length() == pair.there().length())
                        .count();
        assertThat(right).isGreaterThan(4000);
    }

    /// Then the lengths of the whole texts say nothing of the languages.
    @ParameterizedTest
    @ValueSource(ints = {300, 700})
    void whatComesAfterALongMissingPassageIsFoundByTheNumbersInCommon(int missing) {
        var chance = new Random(11);
        var here = new ArrayList<Paragraph>();
        var there = new ArrayList<Paragraph>();
        var answers = new HashSet<List<Integer>>();
        int start = 0;
        int startThere = 0;
        for (int i = 0; i < 3000; i++) {
            int length = 60 + chance.nextInt(600);
            var numbers = i % 10 == 0 ? Set.of(Integer.toString(5000 + i)) : Set.<String>of();
            here.add(new Paragraph(new Span(start, start + length), length, false, numbers));
            if (i < 1000 || i >= 1000 + missing) {
                answers.add(List.of(start, startThere));
                int other = (int) (length + Math.sqrt(6.8 * length) * 0.7 * chance.nextGaussian());
                var span = new Span(startThere, startThere + Math.max(30, other));
                there.add(new Paragraph(span, span.length(), false, numbers));
                startThere = span.end() + 1;
            }
            start += length + 1;
        }
        long right =
                ByLength.pairs(here, there).stream()
                        .filter(pair ->
                                answers.contains(
                                        List.of(pair.here().start(), pair.there().start())))
                        .count();

        assertThat(right).isGreaterThan(there.size() * 80 / 100);
    }

    @Test
    void aTextWithoutWordsHasNoPairs() {
        assertThat(ByLength.pairs(lines(""), lines("a"))).isEmpty();
        assertThat(ByLength.pairs(lines("a"), lines("a"))).hasSize(1);
    }
}
