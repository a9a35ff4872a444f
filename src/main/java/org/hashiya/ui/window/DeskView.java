package org.hashiya.ui.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagSet;
import org.hashiya.claim.Statement;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.HistoryEntry;
import org.hashiya.store.ReadOnly;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;
import org.hashiya.ui.drawer.Drawer;
import org.hashiya.ui.kit.AnnotationWanted;
import org.hashiya.ui.kit.CardWanted;
import org.hashiya.ui.kit.EditWords;
import org.hashiya.ui.kit.EntityWanted;
import org.hashiya.ui.kit.HistoryList;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.library.LibraryView;
import org.hashiya.ui.library.TextImport;
import org.hashiya.ui.margin.MarginView;
import org.hashiya.ui.margin.Telling;
import org.hashiya.ui.tagging.TagBar;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Statements;

/// The desk: library, panes and margin side by side, the tag bar above, the status below.
final class DeskView extends BorderPane {
    private final Shell shell;
    private final Desk desk;
    private final Pen pen;
    private final Foot foot;
    private final TagBar tagBar = new TagBar(this::tag);
    private final LibraryView library;
    private final LibraryColumn column;
    private final Panes panes;
    private final MarginView margin;
    private final SideBySide parts;
    private final VBox above = new VBox();
    private final ReadingMode reading;
    private final Contents contents;
    private final Storeys storeys;
    private final Errands errands;
    private final LinkKey linking;
    private final Repeating repeating;
    private final Relating relating;
    private final PackTable packs;
    private final PackingHand packing;
    private final Runnable stopWatching;
    private Map<TextId, SourceText> texts = Map.of();
    private TagSet tags = new TagSet(List.of());

    DeskView(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
        foot = new Foot(desk, shell);
        pen = new Pen(desk, shell.screen(), foot);
        panes = new Panes(pen, shell, new PaneListener());
        library =
                new LibraryView(
                        new LibraryView.Deeds(
                                panes::show,
                                panes::showBeside,
                                text -> panes.describe(text.id()),
                                this::showHistory));
        packs = new PackTable(desk, pen, shell.background(), panes, this::say);
        packing = new PackingHand(desk, panes, packs, shell.background(), this::say);
        column =
                new LibraryColumn(
                        library,
                        desk,
                        shell.background(),
                        new Entries(desk, pen, shell.background(), panes),
                        packs);
        addEventHandler(EntityWanted.WANTED, wanted -> column.open(wanted.entity()));
        var going = new Going(panes, pen, shell.background());
        addEventHandler(AnnotationWanted.WANTED, wanted -> going.beside(wanted.annotation()));
        addEventHandler(CardWanted.WANTED, wanted -> errands().card(wanted.claim()));
        margin =
                new MarginView(
                        pen,
                        this::history,
                        this::findClaim,
                        id -> panes.active().choose(id),
                        panes::focusActive);
        linking = new LinkKey(panes, margin, pen);
        repeating = new Repeating(panes, pen, this::say);
        relating = new Relating(panes, pen, this::say);
        errands = new Errands(this, shell.background());
        getStyleClass().add("desk");
        parts = new SideBySide(column, panes, margin);
        reading = new ReadingMode(parts, panes, List.of(above, foot.status()));
        storeys = new Storeys(reading, new Drawer(panes::focusActive), panes);
        contents = new Contents(storeys.drawer(), panes);
        contents.lay(desk, pen, shell.background(), history(), errands);
        storeys.drawer().add(packs.page());
        packs.whenOpened(() -> ways().toDrawer("pack"));
        packs.whenOrdered(errands::writePack);
        above.getChildren().setAll(new DeskMenu(this, shell), tagBar);
        desk.store().readOnly().ifPresent(this::wearBanner);
        setTop(above);
        setCenter(storeys);
        foot.carry(panes.collation().bar());
        foot.carry(repeating.bar());
        foot.carry(relating.bar());
        setBottom(foot);
        var stopHearing = pen.watch(this::hear);
        var stopMinding = desk.watchHitch(() -> shell.screen().execute(foot::showHitch));
        stopWatching =
                () -> {
                    stopHearing.run();
                    stopMinding.run();
                };
        desk.offered().forEach(pen::follow);
        foot.showHitch();
        refresh();
        askForUndo();
        shell.background().run(desk::getReady, _ -> {}); // so that the first letter need not wait
        column.refresh();
    }

    private void wearBanner(ReadOnly view) {
        tagBar.setDisable(true);
        above.getChildren().add(1, new ViewBanner(view));
    }

    private void hear(HistoryEntry entry) {
        panes.hear(entry);
        repeating.hear(entry);
        refresh();
        column.refresh();
        packs.hear();
        storeys.drawer().hear(entry.edit());
        askForUndo();
    }

    /// Most edits leave texts and tags as they were.
    private void refresh() {
        var project = pen.project();
        if (!project.texts().equals(texts)) {
            texts = project.texts();
            library.show(project.listOfTexts());
        }
        if (!project.tags().equals(tags)) {
            tags = project.tags();
            tagBar.show(tags);
        }
    }

    private void askForUndo() {
        shell.background()
                .run(
                        () -> desk.store().history().nextToUndo(),
                        next ->
                                foot.status()
                                        .showUndo(
                                                next.map(entry ->
                                                        EditWords.of(
                                                                entry.edit(),
                                                                pen.project().tags()))));
    }

    private void findClaim(LastingId claim, Consumer<Statement> found) {
        shell.background()
                .run(() -> new Statements(desk).find(claim), known -> known.ifPresent(found));
    }

    private HistoryList history() {
        var reader = new LanguageTag(Words.language());
        return new HistoryList(desk, shell.background())
                .restoring(
                        new HistoryList.Restoring(
                                pen, mark -> Telling.said(mark, pen.project(), reader)));
    }

    private void showHistory(SourceText text) {
        Guest.show(
                new HistoryDialog(getScene().getWindow(), text.title(), text.id(), history()),
                this);
    }

    Desk desk() {
        return desk;
    }

    HitchNotice hitch() {
        return foot.hitch();
    }

    /// Imports and exports.
    Errands errands() {
        return errands;
    }

    Pen pen() {
        return pen;
    }

    Panes panes() {
        return panes;
    }

    void tag(Tag tag) {
        repeating.tag(tag);
    }

    /// Claims that are related by one key.
    Relating relating() {
        return relating;
    }

    /// Reading packs.
    PackTable packs() {
        return packs;
    }

    /// Puts what is selected into the open pack.
    PackingHand packing() {
        return packing;
    }

    /// The same tag again, once or on every selection.
    Repeating repeating() {
        return repeating;
    }

    /// To what stands beside the panes.
    Ways ways() {
        return new Ways(reading, parts, column, margin, storeys.drawer());
    }

    /// Panes above, the drawer below.
    Storeys storeys() {
        return storeys;
    }

    ReadingMode reading() {
        return reading;
    }

    void say(String sentence) {
        foot.say(sentence);
        reading.say(sentence);
    }

    /// Texts came into the library.
    void received(TextImport.Came came) {
        foot.tell(came.sentences());
        came.texts().stream().findFirst().ifPresent(text -> panes.show(text.id()));
    }

    void tell(List<String> sentences) {
        foot.tell(sentences);
    }

    /// A bar of what is going on, above what is told.
    void carry(Node bar) {
        foot.carry(bar);
    }

    void drop(Node bar) {
        foot.getChildren().remove(bar);
    }

    void apologise(String sentence) {
        foot.apologise(sentence);
    }

    void wear(Attire attire) {
        panes.wear(attire);
    }

    /// Which texts lie where, and how wide everything is.
    Arrangement arrangement() {
        return new Arrangement(panes, parts, pen, shell.screen());
    }

    void leave() {
        column.close();
        stopWatching.run();
    }

    private final class PaneListener implements Panes.Listener {
        @Override
        public void attend(Optional<Attention> attention) {
            if (margin == null) {
                return; // the first pane comes before the margin
            }
            foot.showLanguage(attention.map(Attention::language));
            attention.ifPresentOrElse(
                    now -> margin.show(now.text(), now.here(), now.chosen(), now.language()),
                    margin::showNothing);
            linking.attended();
            contents.attend();
        }

        @Override
        public void say(String sentence) {
            DeskView.this.say(sentence);
        }

        @Override
        public void follow(boolean together) {
            shell.wear(shell.attire().following(together));
        }
    }

    /// What the window says to somebody with an empty project.
    void welcome() {
        if (pen.project().texts().isEmpty()) {
            say(Words.say("library.empty"));
        }
    }
}
