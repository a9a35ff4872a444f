package org.hashiya.ui.packs;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hashiya.pack.Exercise;
import org.hashiya.pack.Piece;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.packs.Rows.Choice;
import org.hashiya.ui.packs.Rows.Part;
import org.hashiya.ui.packs.Rows.Whole;
import org.hashiya.ui.packs.WordRows.Word;

/// The forms of questions of all kinds, each with its answer.
final class QuestionForm {
    private final PackTools tools;

    QuestionForm(PackTools tools) {
        this.tools = tools;
    }

    Rows<Piece> of(Rows<Piece> rows) {
        rows.needed(
                Words.say("pack.of.question"),
                "pack-words",
                PieceForms.part(
                        Piece.Question.class,
                        Piece.Question::words,
                        (old, words) -> new Piece.Question(words, old.exercise(), old.points())));
        switch (((Piece.Question) rows.value()).exercise()) {
            case Exercise.Open _ -> open(rows);
            case Exercise.Choice _ -> choice(rows);
            case Exercise.Find _ -> new PassageForm(tools).excerpts(rows);
            case Exercise.Sort _ -> sort(rows);
            case Exercise.Compare _ -> compare(rows);
        }
        return rows.number(
                Words.say("pack.of.points"),
                "pack-points",
                new Whole(0, 1000),
                PieceForms.part(
                        Piece.Question.class,
                        Piece.Question::points,
                        (old, points) -> new Piece.Question(old.words(), old.exercise(), points)));
    }

    private static <E extends Exercise, V> Part<Piece, V> part(
            Class<E> kind, Function<E, V> of, BiFunction<E, V, Exercise> with) {
        return PieceForms.part(
                Piece.Question.class,
                question -> of.apply(kind.cast(question.exercise())),
                (old, value) ->
                        new Piece.Question(
                                old.words(),
                                with.apply(kind.cast(old.exercise()), value),
                                old.points()));
    }

    private static void open(Rows<Piece> rows) {
        var kind = Exercise.Open.class;
        rows.lines(
                        Words.say("pack.of.answer"),
                        "pack-answer",
                        part(
                                kind,
                                Exercise.Open::answer,
                                (old, answer) -> new Exercise.Open(answer, old.lines())))
                .number(
                        Words.say("pack.of.lines"),
                        "pack-lines",
                        new Whole(0, 60),
                        part(
                                kind,
                                Exercise.Open::lines,
                                (old, lines) -> new Exercise.Open(old.answer(), lines)));
    }

    private static void choice(Rows<Piece> rows) {
        words(
                rows,
                new WordRows.Form(
                        Words.say("pack.of.options"), "pack-option", Words.say("pack.of.right"), 2),
                part(
                        Exercise.Choice.class,
                        choice ->
                                choice.options().stream()
                                        .map(each -> new Word(each.words(), each.isRight()))
                                        .toList(),
                        (_, words) ->
                                new Exercise.Choice(
                                        words.stream()
                                                .map(each ->
                                                        new Exercise.Option(
                                                                each.words(), each.isMarked()))
                                                .toList())));
    }

    private static void sort(Rows<Piece> rows) {
        words(
                rows,
                new WordRows.Form(Words.say("pack.of.events"), "pack-event", "", 2),
                part(
                        Exercise.Sort.class,
                        sort -> unmarked(sort.events()),
                        (_, words) -> new Exercise.Sort(plain(words))));
    }

    private void compare(Rows<Piece> rows) {
        var kind = Exercise.Compare.class;
        var texts =
                new Choice<>(
                        tools.project().listOfTexts().stream().map(SourceText::id).toList(),
                        tools::title);
        rows.choice(
                        Words.say("pack.of.one"),
                        "pack-one",
                        texts,
                        part(kind, compare -> compare.sides().one(), this::withOne))
                .choice(
                        Words.say("pack.of.other"),
                        "pack-other",
                        texts,
                        part(kind, compare -> compare.sides().other(), this::withOther));
        words(
                rows,
                new WordRows.Form(Words.say("pack.of.aspects"), "pack-aspect", "", 0),
                part(
                        kind,
                        compare -> unmarked(compare.aspects()),
                        (old, words) ->
                                new Exercise.Compare(old.sides(), plain(words), old.answer())));
        rows.lines(
                Words.say("pack.of.answer"),
                "pack-answer",
                part(
                        kind,
                        Exercise.Compare::answer,
                        (old, answer) -> new Exercise.Compare(old.sides(), old.aspects(), answer)));
    }

    /// When the other one is chosen, the two change places.
    private Exercise withOne(Exercise.Compare old, TextId one) {
        var sides = old.sides();
        return new Exercise.Compare(
                new Exercise.Sides(one, one.equals(sides.other()) ? sides.one() : sides.other()),
                old.aspects(),
                old.answer());
    }

    private Exercise withOther(Exercise.Compare old, TextId other) {
        var sides = old.sides();
        return new Exercise.Compare(
                new Exercise.Sides(other.equals(sides.one()) ? sides.other() : sides.one(), other),
                old.aspects(),
                old.answer());
    }

    private static void words(Rows<Piece> rows, WordRows.Form form, Part<Piece, List<Word>> part) {
        var words = new WordRows(form, now -> rows.set(part.with().apply(rows.value(), now)));
        rows.row(words, () -> words.show(part.of().apply(rows.value())));
    }

    private static List<Word> unmarked(List<String> words) {
        return words.stream().map(each -> new Word(each, false)).toList();
    }

    private static List<String> plain(List<Word> words) {
        return words.stream().map(Word::words).toList();
    }
}
