package org.hashiya.ui.window;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.project.Parallels;
import org.hashiya.project.Refused;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;

/// Aligns what the reader points at in the panes, and takes alignments away.
final class AligningHand {
    private static final String ANSWERS = " ⇄ ";

    private final Pen pen;
    private final Consumer<String> say;

    AligningHand(Pen pen, Consumer<String> say) {
        this.pen = pen;
        this.say = say;
    }

    /// What is pointed at in one pane.
    private record Pointed(AnnotatedText text, Passage passage) {
        String words() {
            return "“" + Quote.shorten(passage.span().of(text.words()), 24) + "”";
        }
    }

    /// One alignment of the passages pointed at in these panes: the selected words, where none are
    /// selected the paragraph at the caret.
    ///
    /// @param onlySelected panes without selected words are left out
    /// @param known what of the first text is aligned already
    void align(List<ReadingPane> panes, boolean onlySelected, Optional<Parallels> known) {
        var open = panes.stream().filter(pane -> pane.shown().isPresent()).toList();
        if (open.size() < 2) {
            say.accept(Words.say("parallels.onePane"));
            return;
        }
        var pointed = new ArrayList<Pointed>();
        for (var pane : open) {
            if (onlySelected && pane.surface().selection().isEmpty()) {
                continue;
            }
            var text = pane.shown().orElseThrow().now();
            var passage = PointedAt.in(text, pane.surface().selection());
            if (passage.isEmpty()) {
                say.accept(Words.say("parallels.noWords", text.text().title()));
                return;
            }
            pointed.add(new Pointed(text, passage.get()));
        }
        if (pointed.size() < 2) {
            say.accept(Words.say("parallels.selectInTwo"));
        } else if (overlap(pointed)) {
            say.accept(Words.say("parallels.sameTwice"));
        } else if (known.filter(parallels -> has(parallels, passages(pointed))).isPresent()) {
            say.accept(Words.say("parallels.already"));
        } else {
            write(pointed);
        }
    }

    private static List<Passage> passages(List<Pointed> pointed) {
        return pointed.stream().map(Pointed::passage).toList();
    }

    private static boolean overlap(List<Pointed> pointed) {
        for (int i = 0; i < pointed.size(); i++) {
            for (var other : pointed.subList(i + 1, pointed.size())) {
                var one = pointed.get(i).passage();
                if (one.text().equals(other.passage().text())
                        && one.span().overlaps(other.passage().span())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean has(Parallels parallels, List<Passage> passages) {
        var wanted = new HashSet<>(passages);
        return passages.stream()
                .filter(passage -> passage.text().equals(parallels.text()))
                .flatMap(passage -> parallels.touching(passage.span()).stream())
                .anyMatch(each -> new HashSet<>(each.passages()).equals(wanted));
    }

    private void write(List<Pointed> pointed) {
        try {
            pen.follow(
                    pen.aligning().align(passages(pointed), Alignment.Grounds.BY_HAND),
                    () ->
                            say.accept(
                                    Words.say(
                                            "parallels.aligned",
                                            pointed.stream()
                                                    .map(Pointed::words)
                                                    .collect(Collectors.joining(ANSWERS)))),
                    () -> {});
        } catch (Refused e) {
            say.accept(e.sentence());
        }
    }

    /// Takes away the one of these that has the shortest passages.
    void unalign(List<Alignment> here) {
        here.stream()
                .min(java.util.Comparator.comparingInt(AligningHand::length))
                .ifPresentOrElse(
                        alignment ->
                                pen.perform(
                                        new Edit.Unalign(List.of(alignment)),
                                        () ->
                                                say.accept(
                                                        Words.say(
                                                                "parallels.unaligned",
                                                                alignment.passages().size())),
                                        () -> {}),
                        () -> say.accept(Words.say("parallels.nothingHere")));
    }

    private static int length(Alignment alignment) {
        return alignment.passages().stream().mapToInt(each -> each.span().length()).sum();
    }
}
