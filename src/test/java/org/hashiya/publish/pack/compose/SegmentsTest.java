package org.hashiya.publish.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.hashiya.annotation.Authorship;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.publish.pack.Paragraph;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Paragraphs put face to face. A paragraph `2b` is the third of the second column.
class SegmentsTest {
    private static final List<TextId> TEXTS =
            List.of(TextId.random(), TextId.random(), TextId.random());

    private static List<Unit> column(int text, int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new Unit(
                                TEXTS.get(text),
                                Paragraph.of(
                                        Phrase.of(
                                                i + "abc".substring(text, text + 1),
                                                new LanguageTag("en"))),
                                Optional.of(new Span(10 * i, 10 * i + 9))))
                .toList();
    }

    /// @param places text and paragraph, one after the other
    private static Alignment aligned(int... places) {
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < places.length; i += 2) {
            passages.add(
                    new Passage(
                            TEXTS.get(places[i]),
                            new Span(10 * places[i + 1], 10 * places[i + 1] + 5)));
        }
        return new Alignment(
                new LastingId(EditId.random(), 1),
                passages,
                Alignment.Grounds.BY_HAND,
                Authorship.of("Leyla", Instant.EPOCH));
    }

    private static List<List<String>> rows(List<List<Unit>> columns, Alignment... alignments) {
        return new Segments(columns, List.of(alignments))
                .segments().stream()
                        .map(segment ->
                                segment.cells().stream()
                                        .map(cell ->
                                                String.join(
                                                        "+",
                                                        cell.stream()
                                                                .map(Paragraph::words)
                                                                .toList()))
                                        .toList())
                        .toList();
    }

    @Test
    void withoutAlignmentsTheFirstStandsBesideTheFirst() {
        assertThat(rows(List.of(column(0, 3), column(1, 2))))
                .containsExactly(List.of("0a", "0b"), List.of("1a", "1b"), List.of("2a", ""));
    }

    @Test
    void whatIsAlignedStandsInOneRow() {
        assertThat(rows(List.of(column(0, 3), column(1, 2)), aligned(0, 2, 1, 1)))
                .containsExactly(List.of("0a", "0b"), List.of("1a", ""), List.of("2a", "1b"));
    }

    @Test
    void severalParagraphsAnswerOne() {
        assertThat(rows(List.of(column(0, 3), column(1, 2)), aligned(0, 0, 0, 1, 1, 0)))
                .containsExactly(List.of("0a+1a", "0b"), List.of("2a", "1b"));
    }

    @Test
    void whatCrossesStandsTogether() {
        assertThat(
                        rows(
                                List.of(column(0, 3), column(1, 3)),
                                aligned(0, 0, 1, 1),
                                aligned(0, 1, 1, 0)))
                .containsExactly(List.of("0a+1a", "0b+1b"), List.of("2a", "2b"));
    }

    @Test
    void threeColumnsAreJoinedOverTheSecond() {
        assertThat(
                        rows(
                                List.of(column(0, 2), column(1, 2), column(2, 2)),
                                aligned(0, 1, 1, 1),
                                aligned(1, 1, 2, 0)))
                .containsExactly(
                        List.of("0a", "0b", ""), List.of("1a", "1b", "0c"), List.of("", "", "1c"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothingIsLostAndNoColumnLosesItsOrder(long seed) {
        var chance = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int columns = 2 + chance.nextInt(2);
            var all = new ArrayList<List<Unit>>();
            for (int i = 0; i < columns; i++) {
                all.add(column(i, 1 + chance.nextInt(7)));
            }
            var alignments = new ArrayList<Alignment>();
            for (int i = chance.nextInt(6); i > 0; i--) {
                int one = chance.nextInt(columns);
                int other = (one + 1) % columns;
                alignments.add(
                        aligned(
                                one,
                                chance.nextInt(all.get(one).size()),
                                other,
                                chance.nextInt(all.get(other).size())));
            }
            var segments = new Segments(all, alignments).segments();
            for (int i = 0; i < columns; i++) {
                int column = i;
                assertThat(
                                segments.stream()
                                        .flatMap(each -> each.cells().get(column).stream())
                                        .map(Paragraph::words)
                                        .toList())
                        .isEqualTo(
                                all.get(column).stream()
                                        .map(each -> each.paragraph().words())
                                        .toList());
            }
            for (var alignment : alignments) {
                assertThat(segments.stream().filter(each -> holds(each, alignment, all)).count())
                        .as("rows of what is aligned")
                        .isEqualTo(1);
            }
        }
    }

    private static boolean holds(
            org.hashiya.publish.pack.Block.Facing.Segment segment,
            Alignment alignment,
            List<List<Unit>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            for (var unit : columns.get(i)) {
                boolean isAligned =
                        alignment.passages().stream()
                                .anyMatch(passage ->
                                        passage.text().equals(unit.text())
                                                && passage.span().overlaps(unit.place().get()));
                if (isAligned && segment.cells().get(i).contains(unit.paragraph())) {
                    return true;
                }
            }
        }
        return false;
    }
}
