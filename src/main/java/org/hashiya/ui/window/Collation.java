package org.hashiya.ui.window;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Alignment;
import org.hashiya.project.Edit;
import org.hashiya.project.Parallels;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Pen;

/// The texts of the desk read against each other: what is aligned is bracketed, what answers to the
/// caret is lifted out, pages scroll together, and passages are aligned.
final class Collation {
    private final Pen pen;
    private final Panes panes;
    private final Panes.Listener listener;
    private final Map<ReadingPane, Page> pages = new LinkedHashMap<>();
    private final Following following;
    private final AligningHand hand;
    private final Walking walking;
    private Set<LastingId> lifted = Set.of();

    private record Page(Brackets brackets, FollowSign sign) {}

    Collation(Pen pen, Panes panes, Panes.Listener listener) {
        this.pen = pen;
        this.panes = panes;
        this.listener = listener;
        following = new Following(panes::all, this::known);
        hand = new AligningHand(pen, listener::say);
        walking = new Walking(pen, this, listener::say);
    }

    /// A pane was opened.
    void join(ReadingPane pane) {
        var sign = new FollowSign(() -> listener.follow(!following.isOn()));
        pages.put(pane, new Page(new Brackets(pen, pane, this::refresh), sign));
        pane.carry(sign.button());
        following.join(pane);
    }

    /// A pane was closed.
    void leave(ReadingPane pane) {
        pages.remove(pane);
        walking.check();
        refresh();
    }

    /// Another text lies there.
    void arrived(ReadingPane pane) {
        brackets(pane).ifPresent(Brackets::arrived);
        walking.check();
        refresh();
    }

    Optional<Brackets> brackets(ReadingPane pane) {
        return Optional.ofNullable(pages.get(pane)).map(Page::brackets);
    }

    Panes panes() {
        return panes;
    }

    Following following() {
        return following;
    }

    WalkBar bar() {
        return walking.bar();
    }

    private Optional<Parallels> known(ReadingPane pane) {
        return brackets(pane).flatMap(Brackets::now);
    }

    /// An edit was written, and the panes have heard of it.
    void hear(Edit edit) {
        pages.values().forEach(page -> page.brackets().hear(edit));
        walking.hear(edit);
    }

    void wear(Attire attire) {
        following.set(attire.following());
        showSigns();
    }

    private void refresh() {
        attend();
        showSigns();
    }

    /// The reader looks elsewhere in the active pane: what is aligned there is lifted out
    /// everywhere.
    void attend() {
        var pane = panes.active();
        var here = brackets(pane).map(Brackets::atCaret).orElse(List.of());
        var ids = here.stream().map(Alignment::id).collect(Collectors.toSet());
        pages.values().forEach(page -> page.brackets().lift(ids));
        if (!ids.equals(lifted)) {
            lifted = ids;
            here.stream().findFirst().ifPresent(first -> following.turn(pane, first));
        }
    }

    private void showSigns() {
        pages.forEach((pane, page) -> page.sign().show(isLinked(pane), following.isOn()));
    }

    private boolean isLinked(ReadingPane pane) {
        var beside = new LinkedHashSet<TextId>();
        panes.all().stream()
                .filter(other -> other != pane)
                .forEach(other -> other.text().ifPresent(beside::add));
        return known(pane)
                .filter(parallels -> parallels.others().stream().anyMatch(beside::contains))
                .isPresent();
    }

    /// One alignment of what is pointed at in the panes.
    ///
    /// @param onlySelected panes without selected words are left out
    void align(boolean onlySelected) {
        var first = panes.all().stream().filter(pane -> pane.shown().isPresent()).findFirst();
        hand.align(panes.all(), onlySelected, first.flatMap(this::known));
    }

    /// Takes away the alignment at the caret.
    void unalign() {
        hand.unalign(brackets(panes.active()).map(Brackets::atCaret).orElse(List.of()));
    }

    /// Goes through the active text and the next one, pair after pair.
    void walk() {
        walking.begin();
    }
}
