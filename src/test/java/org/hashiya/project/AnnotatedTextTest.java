package org.hashiya.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.TagId;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.Description;
import org.hashiya.text.OffsetMap;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.Test;

class AnnotatedTextTest {
    private static final Structure ONE_BLOCK = new Structure(List.of(), List.of(), List.of());
    private static final Revision FIRST =
            revision(1, "The mill of Qarasu \ud83d\ude00 ".repeat(15));
    private static final SourceText REPORT =
            new SourceText(
                    TextId.random(),
                    "The report",
                    new LanguageTag("en"),
                    new SourceText.Origin("report.txt", "UTF-8", "0".repeat(64), 300),
                    Description.NONE,
                    1,
                    FIRST.words().codePointCount(0, FIRST.words().length()));
    private static final int LENGTH = FIRST.words().length();

    @Test
    void anAnnotationIsFoundWhereItLies() {
        var mill = annotations(1, 1).getFirst().over(new Span(4, 8));
        var text = AnnotatedText.of(REPORT, FIRST, List.of(mill));
        assertThat(text.words()).startsWith("The mill");
        assertThat(text.annotationCount()).isEqualTo(1);
        assertThat(text.at(3)).isEmpty();
        assertThat(text.at(4)).containsExactly(mill);
        assertThat(text.at(7)).containsExactly(mill);
        assertThat(text.at(8)).isEmpty();
        assertThat(text.touching(new Span(7, 20))).containsExactly(mill);
        assertThat(text.find(mill.span(), mill.id())).contains(mill);
        assertThat(text.find(new Span(9, 12), mill.id())).isEmpty();
    }

    @Test
    void anyEditFollowedByItsInverseChangesNothing() {
        for (int seed = 0; seed < 500; seed++) {
            var chance = new Random(seed);
            var text = AnnotatedText.of(REPORT, FIRST, annotations(seed, 30));
            var edits = new ArrayList<Edit>();
            var next = text;
            for (int i = 0; i < 10; i++) {
                var edit = edit(next, chance);
                edits.add(edit);
                var before = next;
                next = next.after(edit);
                isSame(next.after(edit.inverse()), before, seed);
                isSame(next.after(edit.inverse()).after(edit.inverse().inverse()), next, seed);
            }
            var together = new Edit.Together(edits);
            isSame(text.after(together), next, seed);
            isSame(next.after(together.inverse()), text, seed);
        }
    }

    @Test
    void aSnapshotDoesNotChangeWhenTheNextOneIsMade() {
        var all = annotations(7, 30);
        var text = AnnotatedText.of(REPORT, FIRST, all);
        var before = text.annotations();
        var chance = new Random(7);
        var next = text;
        for (int i = 0; i < 100; i++) {
            next = next.after(edit(next, chance));
        }
        assertThat(text.annotations()).isEqualTo(before);
        assertThat(text.text()).isEqualTo(REPORT);
        assertThat(text.revision()).isEqualTo(FIRST);
    }

    @Test
    void whatIsSaidOfAnotherTextIsPassedOver() {
        var text = AnnotatedText.of(REPORT, FIRST, annotations(1, 5));
        var other = TextId.random();
        var foreign = AnyAnnotation.some(new Random(2), other, LENGTH, 5);
        assertThat(text.after(new Edit.Annotate(foreign))).isSameAs(text);
        assertThat(text.after(new Edit.Erase(foreign))).isSameAs(text);
        assertThat(text.after(new Edit.Rework(foreign, foreign))).isSameAs(text);
        assertThat(text.after(new Edit.RemoveText(other))).isSameAs(text);
        var titled =
                new SourceText(
                        other,
                        "Other",
                        REPORT.language(),
                        REPORT.origin(),
                        REPORT.description(),
                        1,
                        3);
        assertThat(text.after(new Edit.DescribeText(titled, titled.titled("Another"))))
                .isSameAs(text);
        assertThat(
                        text.after(
                                new Edit.Revise(
                                        other,
                                        FIRST,
                                        revision(2, "Other"),
                                        new Edit.Rework(List.of(), List.of()))))
                .isSameAs(text);
    }

    @Test
    void aRevisionBringsItsWordsItsLengthAndTheAnnotationsThatMoved() {
        var mill = annotations(1, 1).getFirst().over(new Span(4, 8));
        var words = FIRST.words().replaceFirst("The", "A");
        var map = new OffsetMap(List.of(new OffsetMap.Change(0, 3, 1)));
        var moved = mill.over(map.carry(mill.span()).orElseThrow());
        var text =
                AnnotatedText.of(REPORT, FIRST, List.of(mill))
                        .after(
                                new Edit.Revise(
                                        REPORT.id(),
                                        FIRST,
                                        revision(2, words),
                                        new Edit.Rework(List.of(mill), List.of(moved))));
        assertThat(text.words()).startsWith("A mill");
        assertThat(text.text().revision()).isEqualTo(2);
        assertThat(text.text().codePoints()).isEqualTo(REPORT.codePoints() - 2);
        assertThat(text.annotations()).containsExactly(moved);
        assertThat(moved.span().of(text.words())).isEqualTo("mill");
    }

    private static Edit edit(AnnotatedText text, Random chance) {
        var some = text.annotations().stream().filter(_ -> chance.nextInt(4) == 0).toList();
        return switch (chance.nextInt(5)) {
            case 0 ->
                    new Edit.Annotate(
                            AnyAnnotation.some(
                                    chance,
                                    REPORT.id(),
                                    text.words().length(),
                                    1 + chance.nextInt(4)));
            case 1 -> new Edit.Erase(some);
            case 2 ->
                    new Edit.Rework(
                            some,
                            some.stream()
                                    .map(annotation ->
                                            annotation
                                                    .saying(
                                                            Body.of(TagId.TERM)
                                                                    .note("" + chance.nextInt()),
                                                            annotation
                                                                    .authorship()
                                                                    .changedBy(
                                                                            "rustam",
                                                                            AnyAnnotation.AYNUR
                                                                                    .created()
                                                                                    .plusSeconds(
                                                                                            5)))
                                                    .over(
                                                            AnyAnnotation.span(
                                                                    chance, text.words().length())))
                                    .toList());
            case 3 ->
                    new Edit.DescribeText(
                            text.text(), text.text().titled("Report " + chance.nextInt()));
            default -> revise(text);
        };
    }

    /// Puts a word in front, so that everything moves.
    private static Edit revise(AnnotatedText text) {
        var map = new OffsetMap(List.of(new OffsetMap.Change(0, 3, 5)));
        var before = new ArrayList<Annotation>();
        var after = new ArrayList<Annotation>();
        for (var annotation : text.annotations()) {
            Optional<Span> there = map.carry(annotation.span());
            there.ifPresent(span -> {
                before.add(annotation);
                after.add(annotation.over(span));
            });
        }
        return new Edit.Revise(
                REPORT.id(),
                text.revision(),
                revision(text.revision().number() + 1, "Those" + text.words().substring(3)),
                new Edit.Rework(before, after));
    }

    private static void isSame(AnnotatedText one, AnnotatedText other, int seed) {
        assertThat(one.annotations()).as("seed %d", seed).isEqualTo(other.annotations());
        assertThat(one.text()).as("seed %d", seed).isEqualTo(other.text());
        assertThat(one.revision()).as("seed %d", seed).isEqualTo(other.revision());
    }

    private static Revision revision(int number, String words) {
        return new Revision(number, words, ONE_BLOCK, List.of());
    }

    private static List<Annotation> annotations(int seed, int count) {
        return AnyAnnotation.some(new Random(seed), REPORT.id(), LENGTH, count);
    }
}
