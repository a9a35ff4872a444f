package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Carried;
import org.hashiya.parallel.Passage;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryLine;
import org.hashiya.project.Refused;
import org.hashiya.project.Subject;
import org.hashiya.text.OffsetMap;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Passages that were aligned: they are found from each of their texts, go out of sight with it,
/// move with its words, and stand in its history.
class AlignmentsAreKeptTest {
    private final LittleProject little = LittleProject.inMemory();
    private final Edit.AddText letter = little.shapes().text();
    private final Edit.AddText page = little.shapes().text();

    @BeforeEach
    void twoMoreTexts() {
        little.write(letter);
        little.write(page);
    }

    private TextId letterId() {
        return letter.text().id();
    }

    private Alignment between(Passage... passages) {
        return little.shapes()
                .alignment(new LastingId(new EditId(little.shapes().id()), 1), List.of(passages));
    }

    private Alignment withLetter(int start, int end) {
        return between(
                new Passage(little.text(), new Span(start, end)),
                new Passage(letterId(), new Span(0, 8)));
    }

    private List<Alignment> of(TextId text) {
        return little.store().parallels(text).all();
    }

    private List<String> ask(String sql) {
        return little.store()
                .database()
                .reading(session -> session.handle().createQuery(sql).mapTo(String.class).list());
    }

    @Test
    void areFoundFromEachOfTheirTexts() {
        var two = withLetter(0, 8);
        var three =
                between(
                        new Passage(page.text().id(), new Span(0, 8)),
                        new Passage(little.text(), new Span(9, 13)),
                        new Passage(letterId(), new Span(9, 13)),
                        new Passage(little.text(), new Span(14, 16)));
        little.write(new Edit.Align(List.of(two)));
        little.write(new Edit.Align(List.of(three)));

        assertThat(of(little.text())).containsExactly(two, three);
        assertThat(of(letterId())).containsExactly(two, three);
        assertThat(of(page.text().id())).containsExactly(three);
    }

    @Test
    void goOutOfSightWithEachOfTheirTextsAndComeBackWithIt() {
        var two = withLetter(0, 8);
        var three =
                between(
                        new Passage(page.text().id(), new Span(0, 8)),
                        new Passage(little.text(), new Span(9, 13)),
                        new Passage(letterId(), new Span(9, 13)));
        little.write(new Edit.Align(List.of(two)));
        little.write(new Edit.Align(List.of(three)));
        little.write(new Edit.RemoveText(page.text().id()));

        assertThat(of(little.text())).containsExactly(two);
        assertThat(ask("select distinct place from parallel order by place")).hasSize(2);
        assertThatThrownBy(() -> little.write(new Edit.Unalign(List.of(three))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("was removed");

        little.undo();
        assertThat(of(little.text())).containsExactly(two, three);
    }

    @Test
    void moveWithTheWordsAndBack() {
        var inFront = withLetter(0, 8);
        var behind = withLetter(30, 38);
        var inside = withLetter(18, 25);
        var all = List.of(inFront, behind, inside);
        all.forEach(each -> little.write(new Edit.Align(List.of(each))));
        var before = little.book().first();
        var words = before.words().substring(0, 15) + before.words().substring(20);
        var map = new OffsetMap(List.of(new OffsetMap.Change(15, 20, 0)));
        var carried = Carried.over(map, little.text(), of(little.text()));
        assertThat(carried.lost()).containsExactly(inside);

        little.write(
                new Edit.Together(
                        List.of(
                                new Edit.Unalign(carried.lost()),
                                new Edit.Revise(
                                        little.text(),
                                        before,
                                        little.shapes().revision(2, words),
                                        new Edit.Rework(List.of(), List.of()),
                                        new Edit.Realign(carried.before(), carried.after())))));

        assertThat(of(little.text())).containsExactly(inFront, carried.after().getFirst());
        assertThat(carried.after().getFirst().passages().getFirst().span())
                .isEqualTo(new Span(25, 33));
        assertThat(flaws()).isEmpty();

        little.undo();
        assertThat(of(letterId())).containsExactlyInAnyOrderElementsOf(all);
        assertThat(flaws()).isEmpty();
    }

    private List<String> flaws() {
        var flaws = new ArrayList<String>();
        little.store().examine(flaw -> flaws.add(flaw.sentence()));
        return flaws;
    }

    @Test
    void standInTheHistoryOfEachOfTheirTexts() {
        var two = withLetter(0, 8);
        var made = little.write(new Edit.Align(List.of(two)));
        var gone = little.write(new Edit.Unalign(List.of(two)));

        for (var text : List.of(little.text(), letterId())) {
            assertThat(little.store().history().of(new Subject.OfText(text)).limit(2))
                    .extracting(line -> line.entry().id())
                    .containsExactly(gone.id(), made.id());
        }
        assertThat(little.store().history().of(new Subject.OfText(page.text().id())))
                .extracting(HistoryLine::part)
                .hasSize(1);
    }

    @Test
    void areRefusedWhereTheyDoNotFit() {
        var two = withLetter(0, 8);
        assertRefused(new Edit.Align(List.of(withLetter(5, 9999))), "past the end");
        assertRefused(new Edit.Unalign(List.of(two)), "not there any more");
        little.write(new Edit.Align(List.of(two)));
        assertRefused(new Edit.Align(List.of(two)), "there already");
        var other =
                two.between(
                        List.of(
                                two.passages().getFirst(),
                                new Passage(letterId(), new Span(1, 3))));
        assertRefused(new Edit.Realign(List.of(other), List.of(two)), "says something else now");
        little.write(new Edit.RemoveText(letterId()));
        assertRefused(new Edit.Align(List.of(withLetter(9, 13))), "was removed");
        assertThat(flaws()).isEmpty();
    }

    private void assertRefused(Edit edit, String sentence) {
        assertThatThrownBy(() -> little.write(edit))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void tenThousandAreOneEditAndOneUndo() {
        var edit = new EditId(little.shapes().id());
        var many = new ArrayList<Alignment>();
        for (int place = 1; place <= 10_000; place++) {
            many.add(
                    new Alignment(
                            new LastingId(edit, place),
                            List.of(
                                    new Passage(little.text(), new Span(0, 1 + place % 20)),
                                    new Passage(letterId(), new Span(0, 1 + place % 20))),
                            Alignment.Grounds.accepted(new Alignment.Proposed("length", 0.5)),
                            little.shapes().authorship()));
        }
        little.write(new Edit.Align(many));
        assertThat(of(letterId())).containsExactlyInAnyOrderElementsOf(many);

        little.undo();
        assertThat(of(letterId())).isEmpty();
        little.redo();
        assertThat(of(little.text())).hasSize(10_000);
    }

    @Test
    void canBeAskedForInPlainSql() {
        little.write(new Edit.Align(List.of(withLetter(0, 8))));
        assertThat(
                        ask(
                                """
                                select one.title || ' ' || one.span_start || '..' || one.span_end
                                    || ' = ' || other.title || ' ' || other.span_start || '..'
                                    || other.span_end
                                from parallel one join parallel other
                                    on other.alignment = one.alignment and other.place > one.place
                                """))
                .containsExactly(
                        little.book().text().title()
                                + " 0..8 = "
                                + letter.text().title()
                                + " 0..8");
    }

    @Test
    void howTheyReadCanBeAskedAsTheDocumentationSays() {
        little.write(new Edit.Align(List.of(withLetter(0, 8))));
        assertThat(
                        ask(
                                """
                                select parallel.title || ': ' || substring(utf8tostring(expand(words)),
                                    span_start + 1, span_end - span_start) as passage
                                from parallel
                                join text on text.id = parallel.text
                                join revision on revision.id = text.revision
                                order by alignment, place
                                """))
                .containsExactly(
                        little.book().text().title()
                                + ": "
                                + little.book().first().words().substring(0, 8),
                        letter.text().title() + ": " + letter.first().words().substring(0, 8));
    }
}
