package org.hashiya.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hashiya.identity.EditId;
import org.hashiya.identity.Id;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is asked of the alignments of a text: which touch a place, what answers to it elsewhere,
/// which stretches are covered.
class ParallelsTest {
    private static final TextId BOOK = TextId.random();
    private static final TextId LETTER = TextId.random();
    private static final TextId PAGE = TextId.random();
    private static final Answer.Lengths LENGTHS = new Answer.Lengths(1000, 500);

    private static Alignment of(Passage... passages) {
        return new Alignment(
                new LastingId(EditId.random(), 1),
                List.of(passages),
                Alignment.Grounds.BY_HAND,
                AnyAnnotation.AYNUR);
    }

    private static Passage at(TextId text, int start, int end) {
        return new Passage(text, new Span(start, end));
    }

    private static Parallels book(Alignment... alignments) {
        return Parallels.of(BOOK, List.of(alignments), Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "100,  50, true",
        "150,  75, true",
        "199,  99, true", // inside, as far in as here
        "0,     0, false",
        "50,  25, false", // between the beginning and the first one
        "200, 100, false",
        "300, 150, false",
        "350, 175, false", // between two
        "400, 200, true",
        "410, 220, true",
        "499, 398, true",
        "500, 400, false",
        "750, 450, false",
        "1000, 500, false" // between the last and the end
    })
    void aPlaceAnswersToAPlaceInTheOtherText(int here, int there, boolean isExact) {
        var one = of(at(BOOK, 100, 200), at(LETTER, 50, 100));
        var two = of(at(LETTER, 200, 400), at(BOOK, 400, 500));
        var other = of(at(BOOK, 210, 390), at(PAGE, 0, 10));

        var answer = book(one, two, other).answer(here, LETTER, LENGTHS).orElseThrow();

        assertThat(answer.offset()).isEqualTo(there);
        assertThat(answer.isExact()).isEqualTo(isExact);
    }

    @Test
    void severalPassagesThatAnswerToSeveralAreReadAsOne() {
        var alignment =
                of(
                        at(BOOK, 100, 120),
                        at(BOOK, 200, 220),
                        at(LETTER, 300, 310),
                        at(LETTER, 330, 340));
        var book = book(alignment);

        assertThat(book.answer(100, LETTER, LENGTHS))
                .contains(new Answer(300, Optional.of(alignment)));
        assertThat(book.answer(118, LETTER, LENGTHS))
                .contains(new Answer(309, Optional.of(alignment)));
        assertThat(book.answer(200, LETTER, LENGTHS))
                .contains(new Answer(330, Optional.of(alignment)));
        assertThat(book.answer(219, LETTER, LENGTHS))
                .contains(new Answer(339, Optional.of(alignment)));
    }

    @Test
    void theShortestPassageAnswersWhereSeveralLieUponEachOther() {
        var paragraph = of(at(BOOK, 100, 200), at(LETTER, 100, 200));
        var words = of(at(BOOK, 150, 155), at(LETTER, 102, 107));

        assertThat(book(paragraph, words).answer(151, LETTER, LENGTHS))
                .contains(new Answer(103, Optional.of(words)));
        assertThat(book(paragraph, words).answer(160, LETTER, LENGTHS))
                .contains(new Answer(160, Optional.of(paragraph)));
    }

    @Test
    void anotherPlaceOfTheSameTextAnswersAsAnotherTextDoes() {
        var twice = of(at(BOOK, 100, 110), at(BOOK, 700, 720));
        var book = book(twice);
        var lengths = new Answer.Lengths(1000, 1000);

        assertThat(book.others()).containsExactly(BOOK);
        assertThat(book.answer(105, BOOK, lengths)).contains(new Answer(710, Optional.of(twice)));
        assertThat(book.answer(710, BOOK, lengths)).contains(new Answer(105, Optional.of(twice)));
    }

    @Test
    void whereNothingIsAlignedNothingAnswers() {
        assertThat(book(of(at(BOOK, 0, 5), at(PAGE, 0, 5))).answer(3, LETTER, LENGTHS)).isEmpty();
    }

    @Test
    void theAnswerStaysWhereTheTextsGoInDifferentOrders() {
        var late = of(at(BOOK, 100, 200), at(LETTER, 300, 400));
        var early = of(at(BOOK, 300, 400), at(LETTER, 100, 200));

        assertThat(book(late, early).answer(250, LETTER, LENGTHS).orElseThrow().offset())
                .isEqualTo(400);
    }

    @Test
    void alignmentsWithARemovedTextAreOutOfSightUntilItComesBack() {
        var two = of(at(BOOK, 0, 5), at(LETTER, 0, 5));
        var three = of(at(BOOK, 10, 15), at(LETTER, 10, 15), at(PAGE, 0, 5));
        var all = book(two, three);

        var without = all.after(new Edit.RemoveText(PAGE));
        assertThat(without.all()).containsExactly(two);
        assertThat(without.others()).containsExactly(LETTER);
        assertThat(without.after(new Edit.RemoveText(LETTER)).all()).isEmpty();
        assertThat(Parallels.of(BOOK, List.of(two, three), Set.of(PAGE)).all())
                .containsExactly(two);

        var back =
                without.after(new Edit.RemoveText(LETTER))
                        .after(new Edit.RestoreText(PAGE))
                        .after(new Edit.RestoreText(LETTER));
        assertThat(back.all()).containsExactly(two, three);
        assertThat(back.others()).isEqualTo(all.others());
    }

    @Test
    void anEditThatIsAppliedTwiceChangesNothingMore() {
        var one = of(at(BOOK, 0, 5), at(LETTER, 0, 5));
        var moved = one.between(List.of(at(BOOK, 2, 7), at(LETTER, 0, 5)));
        var edits =
                List.of(
                        new Edit.Align(List.of(one)),
                        new Edit.Realign(List.of(one), List.of(moved)),
                        new Edit.RemoveText(LETTER),
                        new Edit.RestoreText(LETTER),
                        new Edit.Unalign(List.of(moved)));
        var now = book();
        for (var edit : edits) {
            var once = now.after(edit);
            assertThat(once.after(edit).all()).isEqualTo(once.all());
            now = once;
        }
        assertThat(now.all()).isEmpty();
        assertThat(now.others()).isEmpty();
    }

    /// Against a list that is searched from end to end.
    @Test
    void anyAlignmentsAreFoundAsAListFindsThem() {
        for (int seed = 0; seed < 60; seed++) {
            var chance = new Random(seed);
            var list = new ArrayList<Alignment>();
            var book = book();
            for (int step = 0; step < 30; step++) {
                Edit edit = next(chance, list);
                var before = List.copyOf(book.all());
                var changed = book.after(edit);
                assertThat(book.all()).isEqualTo(before);
                assertThat(changed.after(edit.inverse()).all()).isEqualTo(before);
                book = changed;
                isSameAs(list, book, chance);
            }
        }
    }

    private static Edit next(Random chance, List<Alignment> list) {
        if (list.size() > 2 && chance.nextInt(3) == 0) {
            return new Edit.Unalign(List.of(list.remove(chance.nextInt(list.size()))));
        }
        var edit = new EditId(new Id(chance.nextLong(), chance.nextLong()));
        var some = new ArrayList<Alignment>();
        for (int place = 1 + chance.nextInt(4); place > 0; place--) {
            var other = chance.nextBoolean() ? LETTER : PAGE;
            some.add(
                    new Alignment(
                            new LastingId(edit, place),
                            List.of(
                                    new Passage(BOOK, AnyAnnotation.span(chance, 300)),
                                    new Passage(other, AnyAnnotation.span(chance, 300))),
                            Alignment.Grounds.BY_HAND,
                            AnyAnnotation.AYNUR));
        }
        list.addAll(some);
        return new Edit.Align(some);
    }

    private static void isSameAs(List<Alignment> list, Parallels book, Random chance) {
        assertThat(book.all()).containsExactlyInAnyOrderElementsOf(list);
        var within = AnyAnnotation.span(chance, 300);
        assertThat(book.touching(within))
                .containsExactlyInAnyOrderElementsOf(
                        list.stream().filter(each -> here(each).overlaps(within)).toList());
        var covered = new boolean[300];
        for (var each : list) {
            if (each.touches(LETTER)) {
                Arrays.fill(covered, here(each).start(), here(each).end(), true);
            }
        }
        var found = new boolean[300];
        int last = -1;
        for (var span : book.coverage(LETTER, within)) {
            assertThat(span.start()).isGreaterThan(last);
            last = span.end();
            Arrays.fill(found, span.start(), span.end(), true);
        }
        for (int offset = 0; offset < 300; offset++) {
            assertThat(found[offset]).isEqualTo(covered[offset] && within.contains(offset));
        }
        answersInsideTheOther(book, chance.nextInt(300));
    }

    private static void answersInsideTheOther(Parallels book, int offset) {
        var lengths = new Answer.Lengths(300, 300);
        book.answer(offset, LETTER, lengths)
                .ifPresent(answer -> {
                    assertThat(answer.offset()).isBetween(0, 300);
                    assertThat(answer.isExact())
                            .isEqualTo(
                                    !book.touching(new Span(offset, offset + 1), LETTER).isEmpty());
                    answer.alignment()
                            .ifPresent(alignment -> {
                                var there = alignment.of(LETTER).getFirst().span();
                                assertThat(there.contains(answer.offset())).isTrue();
                            });
                });
    }

    private static Span here(Alignment alignment) {
        return alignment.of(BOOK).getFirst().span();
    }
}
