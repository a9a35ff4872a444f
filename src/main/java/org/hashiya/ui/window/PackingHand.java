package org.hashiya.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hashiya.pack.Pack;
import org.hashiya.pack.Piece;
import org.hashiya.parallel.Passage;
import org.hashiya.project.Parallels;
import org.hashiya.task.Background;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.packs.OpenedPack;
import org.hashiya.workbench.Desk;

/// Puts what the reader has selected in the panes into the open pack, by one key: the words of the
/// active pane alone, or face to face with what answers to them in the others.
final class PackingHand {
    private static final int MOST_COLUMNS = 3;

    private final Desk desk;
    private final Panes panes;
    private final PackTable table;
    private final Background background;
    private final Consumer<String> say;

    PackingHand(
            Desk desk, Panes panes, PackTable table, Background background, Consumer<String> say) {
        this.desk = desk;
        this.panes = panes;
        this.table = table;
        this.background = background;
        this.say = say;
    }

    private OpenedPack opened() {
        return table.opened();
    }

    /// The selected words of the active pane.
    void add() {
        PackTable.selected(panes.active())
                .ifPresentOrElse(
                        passage -> withPack(() -> add(passage)),
                        () -> say.accept(Words.say("pack.selectFirst")));
    }

    private void add(Passage passage) {
        background.run(
                () -> opened().book().excerpt(passage.text(), List.of(passage.span())),
                excerpt -> put(new Piece.Passage(excerpt, "", Piece.Shown.NAMES)));
    }

    private void put(Piece piece) {
        opened().add(piece, () -> say.accept(said(piece)));
    }

    private String said(Piece piece) {
        var title = opened().now().map(Pack::front).map(front -> front.title()).orElse("");
        var excerpts = piece.excerpts();
        return excerpts.size() == 1
                ? Words.say(
                        "pack.added",
                        title,
                        Quote.shorten(excerpts.getFirst().words(), Quote.SHORT))
                : Words.say("pack.addedFacing", title, excerpts.size());
    }

    /// The selected words, and beside them what is aligned with them in the other panes; where
    /// nothing is, what is selected there.
    void addFacing() {
        var first = PackTable.selected(panes.active());
        if (first.isEmpty()) {
            say.accept(Words.say("pack.selectFirst"));
            return;
        }
        var others = panes.all().stream().filter(pane -> pane != panes.active()).toList();
        withPack(() ->
                background.run(
                        () -> {
                            var known = desk.parallels(first.get().text());
                            var columns = new ArrayList<>(List.of(first.get()));
                            for (var pane : others) {
                                answer(first.get(), pane, known)
                                        .filter(_ -> columns.size() < MOST_COLUMNS)
                                        .ifPresent(columns::add);
                            }
                            return columns;
                        },
                        this::face));
    }

    private static Optional<Passage> answer(Passage passage, ReadingPane pane, Parallels known) {
        return pane.text()
                .filter(text -> !text.equals(passage.text()))
                .flatMap(text ->
                        known.touching(passage.span(), text).stream()
                                .flatMap(each -> each.of(text).stream())
                                .map(Passage::span)
                                .reduce(PackingHand::around)
                                .map(span -> new Passage(text, span)))
                .or(() -> PackTable.selected(pane));
    }

    private static Span around(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    private void face(List<Passage> columns) {
        if (columns.size() < 2) {
            say.accept(Words.say("pack.nothingFaces"));
            return;
        }
        background.run(
                () ->
                        columns.stream()
                                .map(each ->
                                        opened().book().excerpt(each.text(), List.of(each.span())))
                                .toList(),
                excerpts -> put(new Piece.Facing(excerpts, "", Piece.Shown.NAMES)));
    }

    /// The open pack, or the only one; with none a new one is asked for, with several one must be
    /// opened first.
    private void withPack(Runnable then) {
        var packs = desk.project().packs();
        if (opened().id().isPresent()) {
            then.run();
        } else if (packs.isEmpty()) {
            table.make(_ -> then.run());
        } else if (packs.size() == 1) {
            opened().open(packs.firstEntry().getKey());
            then.run();
        } else {
            say.accept(Words.say("pack.openFirst", Keys.PACKS.getDisplayText()));
        }
    }
}
