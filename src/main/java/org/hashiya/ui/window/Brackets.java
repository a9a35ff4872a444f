package org.hashiya.ui.window;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.paint.Color;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Alignment;
import org.hashiya.project.Edit;
import org.hashiya.project.Parallels;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.reading.Badge;
import org.hashiya.ui.reading.Layer;
import org.hashiya.ui.reading.Mark;
import org.hashiya.ui.reading.Overlay;
import org.hashiya.ui.reading.Standing;

/// The brackets beside the aligned passages of one page, as they are in the project.
final class Brackets {
    private static final Badge BADGE = Badge.of(Color.web("#1f8a84"));
    private static final long PROPOSAL = -1;

    /// An edit of more alignments draws all brackets anew.
    private static final int FEW = 100;

    private final Pen pen;
    private final ReadingPane pane;
    private final Runnable changed;
    private final Map<LastingId, List<Long>> numbers = new HashMap<>();
    private Optional<Parallels> now = Optional.empty();
    private Set<LastingId> lifted = Set.of();
    private Optional<Span> proposal = Optional.empty();
    private boolean stale;
    private long last;
    private int asked;

    /// @param changed is run when other passages are known to be aligned
    Brackets(Pen pen, ReadingPane pane, Runnable changed) {
        this.pen = pen;
        this.pane = pane;
        this.changed = changed;
    }

    /// What of the page's text is aligned; empty until it is read.
    Optional<Parallels> now() {
        return now.filter(parallels -> isOf(parallels.text()));
    }

    /// Other words are on the page.
    void arrived() {
        now = Optional.empty();
        lifted = Set.of();
        proposal = Optional.empty();
        stale = true;
        ask();
    }

    /// Asks for the present state, and draws all brackets anew if they are stale.
    private void ask() {
        int question = ++asked;
        var drawing = stale ? Optional.of(last) : Optional.<Long>empty();
        pane.text()
                .ifPresent(text ->
                        pane.background()
                                .run(
                                        () -> answer(pen.parallels(text), drawing),
                                        answer -> {
                                            if (question == asked
                                                    && isOf(answer.parallels().text())) {
                                                take(answer);
                                            }
                                        }));
    }

    private boolean isOf(TextId text) {
        return pane.shown().filter(shown -> shown.now().id().equals(text)).isPresent();
    }

    /// Not on the screen's thread: there may be thousands of brackets to make.
    ///
    /// @param drawing the number of the last bracket, when all shall be made anew
    private static Answer answer(Parallels parallels, Optional<Long> drawing) {
        return new Answer(
                parallels, drawing.map(last -> new Drawing(parallels.text(), last).add(parallels)));
    }

    private record Answer(Parallels parallels, Optional<Drawing> drawing) {}

    /// The brackets of alignments: their marks, and which ones are whose.
    private static final class Drawing {
        private final TextId text;
        private final List<Mark> marks = new ArrayList<>();
        private final Map<LastingId, List<Long>> numbers = new HashMap<>();
        private long last;

        Drawing(TextId text, long last) {
            this.text = text;
            this.last = last;
        }

        Drawing add(Parallels parallels) {
            parallels.all().forEach(this::add);
            return this;
        }

        void add(Alignment alignment) {
            var own = new ArrayList<Long>(1);
            for (var passage : alignment.of(text)) {
                marks.add(new Mark(++last, passage.span(), BADGE, Standing.FIRM));
                own.add(last);
            }
            numbers.put(alignment.id(), own);
        }
    }

    private void take(Answer answer) {
        now = Optional.of(answer.parallels());
        answer.drawing().filter(_ -> stale).ifPresent(this::drawAll);
        changed.run();
    }

    private void drawAll(Drawing drawing) {
        stale = false;
        numbers.clear();
        numbers.putAll(drawing.numbers);
        last = Math.max(last, drawing.last);
        proposal.ifPresent(span -> drawing.marks.add(proposed(span)));
        overlay().show(Layer.PARALLELS, drawing.marks);
        choose();
    }

    private Overlay overlay() {
        return pane.surface().overlay();
    }

    private static Mark proposed(Span span) {
        return new Mark(PROPOSAL, span, BADGE, Standing.PROPOSED);
    }

    /// An edit was written. A few alignments more or less change their own brackets and no others.
    void hear(Edit edit) {
        switch (edit) {
            case Edit.Align(var added) -> change(List.of(), added);
            case Edit.Unalign(var gone) -> change(gone, List.of());
            case Edit.Realign(var before, var after) -> change(before, after);
            case Edit.Revise _, Edit.RemoveText _, Edit.RestoreText _, Edit.Together _ -> {
                stale = true;
                ask();
            }
            case Edit.OfAnnotations _,
                    Edit.OfRegisters _,
                    Edit.OfRelations _,
                    Edit.OfConventions _,
                    Edit.AddText _,
                    Edit.DescribeText _,
                    Edit.Discuss _,
                    Edit.RevisePack _,
                    Edit.Review _ -> {}
        }
    }

    private void change(List<Alignment> gone, List<Alignment> added) {
        if (!touchUs(gone) && !touchUs(added)) {
            return;
        }
        stale |= gone.size() + added.size() > FEW;
        if (!stale) {
            gone.forEach(this::wipe);
            added.forEach(this::wipe);
            pane.text().ifPresent(text -> draw(added, text));
        }
        ask();
    }

    private void draw(List<Alignment> added, TextId text) {
        var drawing = new Drawing(text, last);
        added.forEach(drawing::add);
        last = drawing.last;
        numbers.putAll(drawing.numbers);
        drawing.marks.forEach(mark -> overlay().put(Layer.PARALLELS, mark));
    }

    private boolean touchUs(Collection<Alignment> alignments) {
        return pane.text()
                .filter(text -> alignments.stream().anyMatch(each -> each.touches(text)))
                .isPresent();
    }

    private void wipe(Alignment alignment) {
        var own = Optional.ofNullable(numbers.remove(alignment.id())).orElse(List.of());
        own.forEach(number -> overlay().erase(Layer.PARALLELS, number));
    }

    /// The alignments that hold the caret.
    List<Alignment> atCaret() {
        int caret = pane.surface().selection().caret();
        return now().map(
                        parallels -> {
                            var after = parallels.at(caret);
                            return after.isEmpty() && caret > 0 ? parallels.at(caret - 1) : after;
                        })
                .orElse(List.of());
    }

    /// Lifts these alignments out of the others.
    void lift(Set<LastingId> alignments) {
        if (!lifted.equals(alignments)) {
            lifted = Set.copyOf(alignments);
            choose();
        }
    }

    private void choose() {
        var marks = new HashSet<Long>();
        proposal.ifPresent(_ -> marks.add(PROPOSAL));
        lifted.forEach(id -> marks.addAll(numbers.getOrDefault(id, List.of())));
        overlay().choose(Layer.PARALLELS, marks);
    }

    /// Shows what is proposed to be aligned, in place of what was; nothing, when it is empty.
    void propose(Optional<Span> span) {
        if (proposal.isPresent() && !proposal.equals(span)) {
            overlay().erase(Layer.PARALLELS, PROPOSAL);
        }
        proposal = span;
        span.ifPresent(place -> overlay().put(Layer.PARALLELS, proposed(place)));
        choose();
    }
}
