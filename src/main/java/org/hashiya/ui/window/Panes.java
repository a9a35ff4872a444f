package org.hashiya.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.hashiya.task.Background;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Look;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.library.DescriptionDialog;

/// One to four panes side by side, one of them active.
final class Panes extends SplitPane implements Desktop {
    static final int MOST = 4;

    private final Pen pen;
    private final Shell shell;
    private final Listener listener;
    private final Habits habits;
    private final FindRound finding;
    private final Returning returning = new Returning(this);
    private final BooleanProperty bare = new SimpleBooleanProperty();
    private final List<ReadingPane> panes = new ArrayList<>();
    private final Collation collation;
    private ReadingPane active;
    private Attire attire = Attire.plain(Look.LIGHT);

    /// Hears what happens in the panes.
    interface Listener {
        /// The reader looks at something in the active pane, or at nothing.
        void attend(Optional<Attention> attention);

        void say(String sentence);

        /// The reader wants aligned pages to scroll together, or not.
        void follow(boolean together);
    }

    Panes(Pen pen, Shell shell, Listener listener) {
        this.pen = pen;
        this.shell = shell;
        this.listener = listener;
        habits =
                new Habits(
                        shell.memory().settings(),
                        pen.project().identity().project(),
                        shell::remember);
        finding = new FindRound(() -> all().stream().map(ReadingPane::findBar).toList(), habits);
        getStyleClass().add("panes");
        addEventFilter(MouseEvent.MOUSE_PRESSED, returning::mouse);
        collation = new Collation(pen, this, listener);
        active = add(0);
        activate(active);
    }

    private ReadingPane add(int place) {
        var pane = new ReadingPane(pen, this);
        pane.wear(attire);
        TextDrop.take(pane, this::dropped);
        panes.add(place, pane);
        getItems().add(place, pane);
        collation.join(pane);
        spreadEvenly();
        return pane;
    }

    private void spreadEvenly() {
        for (int i = 0; i < panes.size() - 1; i++) {
            setDividerPosition(i, (i + 1.0) / panes.size());
        }
    }

    /// The texts read against each other.
    Collation collation() {
        return collation;
    }

    List<ReadingPane> all() {
        return List.copyOf(panes);
    }

    ReadingPane active() {
        return active;
    }

    /// Shows a text in the active pane.
    void show(TextId text) {
        active.show(text);
        focus(active);
    }

    /// Shows a text in a pane of its own, to the right of the active one.
    void showBeside(TextId text) {
        addBeside(active).ifPresent(pane -> pane.show(text));
    }

    /// An empty pane, unless there are enough of them.
    Optional<ReadingPane> addBeside(ReadingPane left) {
        if (panes.size() == MOST) {
            listener.say(Words.say("pane.most", MOST));
            return Optional.empty();
        }
        var pane = add(panes.indexOf(left) + 1);
        activate(pane);
        return Optional.of(pane);
    }

    /// Gives the keyboard to the pane with this number, from 0.
    void focus(int number) {
        if (number < panes.size()) {
            focus(panes.get(number));
        }
    }

    void focusActive() {
        focus(active);
    }

    void focusNext(int step) {
        focus(panes.get(Math.floorMod(panes.indexOf(active) + step, panes.size())));
    }

    void focus(ReadingPane pane) {
        activate(pane);
        pane.surface().requestFocus();
    }

    void hear(HistoryEntry entry) {
        panes.forEach(pane -> pane.hear(entry.edit()));
        collation.hear(entry.edit());
    }

    void wear(Attire other) {
        attire = other;
        panes.forEach(pane -> pane.wear(other));
        collation.wear(other);
    }

    /// On an empty pane or the last possible one the text goes there, else beside it.
    private void dropped(ReadingPane pane, TextId text) {
        if (pane.text().isEmpty() || panes.size() == MOST) {
            pane.show(text);
        } else {
            addBeside(pane).ifPresent(next -> next.show(text));
        }
    }

    /// What lies where; empty panes are left out.
    List<Layout.Place> places() {
        return panes.stream()
                .flatMap(pane ->
                        pane.text().stream()
                                .map(text ->
                                        new Layout.Place(
                                                text,
                                                pane.zoomed(),
                                                pane.surface().firstVisible(),
                                                pane.seeing().sight())))
                .toList();
    }

    /// Lays these texts in panes of their own.
    void lay(List<Layout.Place> places, int turnedTo) {
        while (panes.size() < Math.min(MOST, places.size())) {
            add(panes.size());
        }
        for (int i = 0; i < Math.min(MOST, places.size()); i++) {
            var place = places.get(i);
            panes.get(i).setZoom(place.zoom());
            panes.get(i).seeing().look(place.sight());
            var last = habits.spot(place.text());
            boolean same = last.top() == place.from();
            panes.get(i).show(place.text(), same ? last : Spot.atTop(place.from()));
        }
        focus(panes.get(Math.clamp(turnedTo, 0, panes.size() - 1)));
    }

    /// Back and forward along the jumps of the reader.
    Returning returning() {
        return returning;
    }

    /// Whether the text is still in the project.
    boolean has(TextId text) {
        return pen.project().text(text).isPresent();
    }

    /// What was where is to be remembered.
    void noteSpots() {
        panes.forEach(ReadingPane::noteSpot);
    }

    // ---- what panes ask

    @Override
    public BooleanProperty bareProperty() {
        return bare;
    }

    @Override
    public void describe(TextId text) {
        pen.project()
                .text(text)
                .ifPresent(before ->
                        new DescriptionDialog(
                                        getScene().getWindow(),
                                        before,
                                        after -> pen.perform(new Edit.DescribeText(before, after)))
                                .show());
    }

    @Override
    public Shell shell() {
        return shell;
    }

    @Override
    public Habits habits() {
        return habits;
    }

    @Override
    public void bookmarked() {
        panes.forEach(pane -> pane.bookmarks().show());
    }

    @Override
    public void leaving(ReadingPane pane) {
        returning.leaving(pane);
    }

    @Override
    public Background background() {
        return shell.background();
    }

    @Override
    public FindRound finding() {
        return finding;
    }

    @Override
    public void activate(ReadingPane pane) {
        if (!panes.contains(pane)) {
            return; // it is being closed
        }
        active = pane;
        panes.forEach(each -> each.setActive(each == pane && panes.size() > 1));
        listener.attend(pane.attention());
    }

    @Override
    public void attend(ReadingPane pane, Optional<Attention> attention) {
        if (pane == active) {
            collation.attend();
            listener.attend(attention);
        }
    }

    @Override
    public void arrived(ReadingPane pane) {
        collation.arrived(pane);
        if (pane == active) {
            pane.surface().requestFocus();
        }
    }

    @Override
    public void close(ReadingPane pane) {
        if (panes.size() == 1) {
            listener.say(Words.say("pane.last"));
            return;
        }
        int place = panes.indexOf(pane);
        pane.noteSpot();
        panes.remove(pane);
        getItems().remove(pane);
        spreadEvenly();
        collation.leave(pane);
        if (pane == active) {
            focus(panes.get(Math.min(place, panes.size() - 1)));
        } else {
            activate(active);
        }
    }

    @Override
    public void say(String sentence) {
        listener.say(sentence);
    }
}
