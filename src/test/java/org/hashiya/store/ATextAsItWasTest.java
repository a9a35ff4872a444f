package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a text was on another day is asked of the history, over changes of its words, undo and
/// redo, removal and return.
class ATextAsItWasTest {
    private final TicksOnce clock = new TicksOnce();
    private final LittleProject little = LittleProject.in(ProjectStore.inMemory("Past", clock));

    /// What can be seen of a text.
    private record Seen(Object text, Object revision, List<Annotation> annotations) {
        static Seen of(AnnotatedText text) {
            return new Seen(text.text(), text.revision(), text.annotations());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isAtEachMomentWhatItWasThen(long seed) {
        var chance = new Shapes(seed);
        var letter = chance.text("A letter of some forty characters, no more.");
        little.write(letter);
        var texts = List.of(little.text(), letter.text().id());
        var remembered = new LinkedHashMap<Instant, Map<TextId, Optional<Seen>>>();
        remembered.put(clock.last(), seen(texts));
        for (int step = 0; step < 120; step++) {
            doSomething(chance, texts);
            remembered.put(clock.last(), seen(texts));
        }

        remembered.forEach((moment, then) ->
                texts.forEach(text ->
                        assertThat(little.store().read(text, moment).map(Seen::of))
                                .as(text + " at " + moment)
                                .isEqualTo(then.get(text))));
    }

    private Map<TextId, Optional<Seen>> seen(List<TextId> texts) {
        var seen = new LinkedHashMap<TextId, Optional<Seen>>();
        var here = little.store().project().texts();
        texts.forEach(text ->
                seen.put(
                        text,
                        here.containsKey(text)
                                ? Optional.of(Seen.of(little.store().read(text)))
                                : Optional.empty()));
        return seen;
    }

    private void doSomething(Shapes chance, List<TextId> texts) {
        var here = little.store().project().texts();
        var text = chance.oneOf(texts);
        int kind = chance.below(10);
        if (kind < 2 && little.store().history().nextToUndo().isPresent() && here.size() == 2) {
            little.undo();
        } else if (kind == 2 && little.store().history().nextToRedo().isPresent()) {
            little.redo();
        } else if (!here.containsKey(text)) {
            little.write(new Edit.RestoreText(text));
        } else if (kind == 3) {
            little.write(new Edit.RemoveText(text));
        } else {
            little.write(change(chance, little.store().read(text), kind, texts, here.size()));
        }
    }

    private Edit change(
            Shapes chance, AnnotatedText now, int kind, List<TextId> texts, int textsHere) {
        return switch (kind) {
            case 4 -> revise(chance, now);
            case 5 ->
                    new Edit.DescribeText(now.text(), now.text().titled("T" + chance.below(1000)));
            case 6 -> textsHere == 2 ? inBoth(chance, texts) : marks(chance, now, 2);
            case 7 -> now.annotations().isEmpty() ? marks(chance, now, 3) : rework(chance, now);
            case 8 ->
                    now.annotations().isEmpty()
                            ? marks(chance, now, 1)
                            : new Edit.Erase(List.of(chance.oneOf(now.annotations())));
            default -> marks(chance, now, 1 + chance.below(3));
        };
    }

    private Edit marks(Shapes chance, AnnotatedText now, int count) {
        return new Edit.Annotate(
                chance.annotations(count, now.id(), now.words().length(), little.ids()));
    }

    private Edit.Rework rework(Shapes chance, AnnotatedText now) {
        var one = chance.oneOf(now.annotations());
        return new Edit.Rework(
                List.of(one),
                List.of(chance.annotation(one.id(), now.id(), now.words().length(), little.ids())));
    }

    /// Other words, in front of everything that was there.
    private static Edit revise(Shapes chance, AnnotatedText now) {
        var words = "xyz" + now.words();
        var after = new ArrayList<Annotation>();
        for (var annotation : now.annotations()) {
            var span = annotation.span();
            after.add(annotation.over(new Span(span.start() + 3, span.end() + 3)));
        }
        return new Edit.Revise(
                now.id(),
                now.revision(),
                chance.revision(now.revision().number() + 1, words),
                new Edit.Rework(now.annotations(), after));
    }

    private Edit inBoth(Shapes chance, List<TextId> texts) {
        var edit = new EditId(chance.id());
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < texts.size(); i++) {
            edits.add(
                    new Edit.Annotate(
                            chance.annotation(
                                    new LastingId(edit, i + 1), texts.get(i), 30, little.ids())));
        }
        return new Edit.Together(edits);
    }

    @Test
    void beforeItCameThereWasNone() {
        var before = clock.last();
        var late = little.shapes().text();
        little.write(late);

        assertThat(little.store().read(late.text().id(), before)).isEmpty();
        assertThat(little.store().read(late.text().id(), clock.last()))
                .map(AnnotatedText::text)
                .contains(late.text());
        assertThat(little.store().read(TextId.random(), clock.last())).isEmpty();
    }

    @Test
    void aTextThatIsGoneNowIsFoundOnTheDaysWhenItWasThere() {
        little.write(new Edit.Annotate(little.mark()));
        var marks = little.marks();
        var then = clock.last();
        little.write(new Edit.RemoveText(little.text()));

        assertThat(little.store().read(little.text(), then).orElseThrow().annotations())
                .isEqualTo(marks);
        assertThat(little.store().read(little.text(), clock.last())).isEmpty();
        assertThat(little.store().textsEver()).containsExactly(little.text());
    }
}
