package org.hashiya.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.ByLength;
import org.hashiya.parallel.PairWalk;
import org.hashiya.parallel.Paragraph;
import org.hashiya.parallel.Passage;
import org.hashiya.project.Edit;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.reading.EyeLine;
import org.hashiya.workbench.Aligning;

/// Goes through the texts of two panes with the reader: shows what is proposed to be a pair, and
/// writes what the reader confirms, each pair as one edit.
final class Walking {
    private final Pen pen;
    private final Collation collation;
    private final Consumer<String> say;
    private final WalkBar bar = new WalkBar(this::step);
    private Optional<Way> way = Optional.empty();
    private List<Alignment> rest = List.of();
    private boolean writing;
    private int asked;

    /// Two panes and their texts.
    private record Between(ReadingPane here, TextId one, ReadingPane there, TextId other) {
        boolean stands(List<ReadingPane> panes) {
            return panes.contains(here)
                    && panes.contains(there)
                    && here.text().filter(one::equals).isPresent()
                    && there.text().filter(other::equals).isPresent();
        }
    }

    private record Way(Between between, PairWalk walk) {}

    Walking(Pen pen, Collation collation, Consumer<String> say) {
        this.pen = pen;
        this.collation = collation;
        this.say = say;
    }

    WalkBar bar() {
        return bar;
    }

    /// Begins after the last pair that the two texts have aligned.
    void begin() {
        between().ifPresentOrElse(this::begin, () -> say.accept(Words.say("walk.needsTwoTexts")));
    }

    /// The active pane and the next one with another text, from left to right.
    private Optional<Between> between() {
        var panes = collation.panes().all();
        var active = collation.panes().active();
        if (active.shown().isEmpty()) {
            return Optional.empty();
        }
        int from = panes.indexOf(active);
        for (int i = 1; i < panes.size(); i++) {
            var other = panes.get((from + i) % panes.size());
            if (other.shown().isPresent() && !other.text().equals(active.text())) {
                boolean isLeft = panes.indexOf(other) < from;
                return Optional.of(isLeft ? between(other, active) : between(active, other));
            }
        }
        return Optional.empty();
    }

    private static Between between(ReadingPane here, ReadingPane there) {
        return new Between(here, here.text().orElseThrow(), there, there.text().orElseThrow());
    }

    private void begin(Between between) {
        go(between, () -> walk(between.one(), between.other()));
    }

    private void go(Between between, java.util.concurrent.Callable<PairWalk> walking) {
        int question = ++asked;
        between.here()
                .background()
                .run(
                        walking,
                        walk -> {
                            if (question == asked && between.stands(collation.panes().all())) {
                                show(new Way(between, walk));
                            }
                        });
    }

    private PairWalk walk(TextId one, TextId other) {
        var aligned = pen.parallels(one).between(other);
        return PairWalk.from(
                Paragraph.of(pen.read(one).revision()),
                end(aligned, one),
                Paragraph.of(pen.read(other).revision()),
                end(aligned, other));
    }

    private static int end(List<Alignment> aligned, TextId text) {
        return aligned.stream()
                .flatMap(each -> each.of(text).stream())
                .mapToInt(passage -> passage.span().end())
                .max()
                .orElse(0);
    }

    private void show(Way next) {
        var stand = next.walk().stand();
        if (stand.isEmpty()) {
            say.accept(Words.say("walk.atTheEnd"));
            end();
            return;
        }
        way = Optional.of(next);
        rest = List.of();
        collation.following().rest(true);
        show(next.between().here(), stand.get().here());
        show(next.between().there(), stand.get().there());
        bar.show(
                List.of(title(next.between().one()), title(next.between().other())),
                stand.get(),
                Math.max(0, next.walk().ahead().size() - 1));
        bar.requestFocus();
    }

    private String title(TextId text) {
        return pen.project().text(text).map(each -> each.title()).orElse("");
    }

    private void show(ReadingPane pane, Span span) {
        collation.brackets(pane).ifPresent(page -> page.propose(Optional.of(span)));
        var line = new EyeLine(pane.surface());
        line.bring(span.start(), line.resting());
    }

    private void end() {
        asked++;
        collation.following().rest(false);
        bar.setVisible(false);
        way.map(Way::between)
                .ifPresent(between ->
                        List.of(between.here(), between.there())
                                .forEach(pane ->
                                        collation
                                                .brackets(pane)
                                                .ifPresent(
                                                        page -> page.propose(Optional.empty()))));
        boolean walked = way.isPresent();
        way = Optional.empty();
        rest = List.of();
        if (walked) {
            collation.panes().focusActive();
        }
    }

    /// Panes may be gone, or show other texts.
    void check() {
        if (way.filter(now -> !now.between().stands(collation.panes().all())).isPresent()) {
            end();
        }
    }

    /// Something else was written: an undo, most likely. The walk goes on from what is aligned now.
    void hear(Edit edit) {
        check();
        if (!writing && way.isPresent() && edit instanceof Edit.Unalign) {
            begin(way.get().between());
        }
    }

    private void step(WalkStep step) {
        if (way.isEmpty() || writing) {
            return;
        }
        if (!rest.isEmpty()) {
            answer(step);
            return;
        }
        switch (step) {
            case CONFIRM -> confirm(way.get());
            case REST -> askForRest(way.get());
            case END -> end();
            case LONGER_HERE -> turn(PairWalk::longerHere);
            case SHORTER_HERE -> turn(PairWalk::shorterHere);
            case WITHOUT_HERE -> turn(PairWalk::withoutHere);
            case LONGER_THERE -> turn(PairWalk::longerThere);
            case SHORTER_THERE -> turn(PairWalk::shorterThere);
            case WITHOUT_THERE -> turn(PairWalk::withoutThere);
        }
    }

    private void turn(UnaryOperator<PairWalk> turning) {
        way.ifPresent(now -> go(now.between(), () -> turning.apply(now.walk())));
    }

    private void confirm(Way now) {
        var stand = now.walk().stand().orElseThrow();
        var grounds =
                stand.score()
                        .map(score -> new Alignment.Proposed(ByLength.METHOD, score))
                        .map(Alignment.Grounds::accepted)
                        .orElse(Alignment.Grounds.BY_HAND);
        var passages =
                List.of(
                        new Passage(now.between().one(), stand.here()),
                        new Passage(now.between().other(), stand.there()));
        writing = true;
        pen.follow(
                pen.aligning().align(passages, grounds),
                () -> {
                    writing = false;
                    turn(PairWalk::next);
                },
                () -> writing = false);
    }

    private void askForRest(Way now) {
        var ahead = now.walk().ahead();
        if (ahead.isEmpty()) {
            say.accept(Words.say("walk.confirmFirst"));
            return;
        }
        var proposal = new Aligning.Proposal(now.between().one(), now.between().other(), ahead);
        int question = ++asked;
        now.between()
                .here()
                .background()
                .run(
                        () -> pen.aligning().free(proposal),
                        free -> {
                            if (question == asked && !free.isEmpty()) {
                                rest = free;
                                bar.ask(Words.say("walk.askForRest", free.size()));
                            }
                        });
    }

    /// To the question whether the rest shall be written.
    private void answer(WalkStep step) {
        if (step == WalkStep.END) {
            way.ifPresent(this::show);
        } else if (step == WalkStep.CONFIRM || step == WalkStep.REST) {
            int many = rest.size();
            writing = true;
            pen.perform(
                    new Edit.Align(rest),
                    () -> {
                        writing = false;
                        end();
                        say.accept(Words.say("walk.acceptedRest", many));
                    },
                    () -> {
                        writing = false;
                        way.ifPresent(this::show);
                    });
        }
    }
}
