package org.hashiya.publish.pack.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hashiya.language.LanguageTag;
import org.hashiya.pack.Exercise;
import org.hashiya.pack.ItemId;
import org.hashiya.pack.Piece;
import org.hashiya.publish.pack.Answer;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.PackWords;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.pack.Task;
import org.hashiya.text.TextId;

/// Sets questions. What is right is looked at for the teacher's copy only; in a student's copy
/// there is nothing that could be printed by mistake.
final class Exercises {
    private static final int LINES_TO_COPY = 2;

    private final Materials materials;
    private final Labels labels;
    private final LanguageTag language;
    private final Copy copy;
    private final ComposedWords composed;
    private int number;

    Exercises(Materials materials, Labels labels, LanguageTag language, Copy copy) {
        this.materials = materials;
        this.labels = labels;
        this.language = language;
        this.copy = copy;
        composed = new ComposedWords(language);
    }

    Block set(ItemId id, Piece.Question question) {
        return new Block.Question(
                ++number,
                said(question.words()),
                question.points(),
                task(id, question.exercise()),
                copy == Copy.TEACHER ? answer(question.exercise()) : Optional.empty());
    }

    private Task task(ItemId id, Exercise exercise) {
        return switch (exercise) {
            case Exercise.Open(_, int lines) -> new Task.Open(lines);
            case Exercise.Choice(var options) -> {
                var set = new ArrayList<Task.Choice.Option>();
                for (var option : options) {
                    set.add(
                            new Task.Choice.Option(
                                    PackWords.of(language).letter(set.size()),
                                    said(option.words())));
                }
                yield new Task.Choice(set);
            }
            case Exercise.Find _ -> new Task.Find(LINES_TO_COPY);
            case Exercise.Sort(var events) ->
                    new Task.Order(mixed(events, id).stream().map(this::said).toList());
            case Exercise.Compare(var sides, var aspects, _) ->
                    new Task.Compare(
                            List.of(named(sides.one()), named(sides.other())),
                            aspects.isEmpty()
                                    ? usualAspects()
                                    : aspects.stream().map(this::said).toList());
        };
    }

    private List<Phrase> usualAspects() {
        var words = PackWords.of(language);
        return List.of(
                words.phrase("compare.alike"),
                words.phrase("compare.different"),
                words.phrase("compare.why"));
    }

    /// In an order that is always the same and never the right one.
    private static List<String> mixed(List<String> events, ItemId id) {
        var mixed = new ArrayList<>(events);
        Collections.shuffle(mixed, new Random(id.id().low()));
        if (mixed.equals(events)) {
            Collections.rotate(mixed, 1);
        }
        return mixed;
    }

    private Optional<Answer> answer(Exercise exercise) {
        var paragraphs =
                switch (exercise) {
                    case Exercise.Open(var words, _) -> lines(words);
                    case Exercise.Choice(var options) -> right(options);
                    case Exercise.Find(var excerpt) -> found(Quoted.of(excerpt, materials));
                    case Exercise.Sort(var events) -> numbered(events);
                    case Exercise.Compare(_, _, var words) -> lines(words);
                };
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(new Answer(paragraphs));
    }

    private List<Phrase> lines(String words) {
        return words.lines().filter(line -> !line.isBlank()).map(this::said).toList();
    }

    private List<Phrase> right(List<Exercise.Option> options) {
        var right = new ArrayList<Phrase>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).isRight()) {
                right.add(
                        composed.phrase(
                                "answer.choice",
                                PackWords.of(language).letter(i),
                                options.get(i).words()));
            }
        }
        return right;
    }

    private List<Phrase> numbered(List<String> events) {
        var numbered = new ArrayList<Phrase>();
        for (var event : events) {
            numbered.add(composed.phrase("answer.order", numbered.size() + 1, event));
        }
        return numbered;
    }

    /// The words in their own language, then where they stand.
    private List<Phrase> found(Quoted quoted) {
        var spoken = quoted.text().map(text -> text.text().language()).orElse(LanguageTag.UNKNOWN);
        var words = quoted.excerpt().words().replaceAll("\\s+", " ").strip();
        var source = labels.named(quoted.excerpt().text(), quoted.text().map(text -> text.text()));
        var place = labels.place(quoted);
        return List.of(
                Phrase.of(words, spoken),
                place.isBlank()
                        ? source
                        : Phrase.of(
                                source.words() + composed.say("comma") + place.words(), language));
    }

    private Phrase named(TextId text) {
        return labels.named(text, materials.project().text(text));
    }

    private Phrase said(String words) {
        return Phrase.of(words.strip(), language);
    }
}
