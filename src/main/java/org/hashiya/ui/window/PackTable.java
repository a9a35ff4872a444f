package org.hashiya.ui.window;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackId;
import org.hashiya.pack.TitlePage;
import org.hashiya.parallel.Passage;
import org.hashiya.task.Background;
import org.hashiya.text.SourceText;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.packs.OpenedPack;
import org.hashiya.ui.packs.PackExportDialog;
import org.hashiya.ui.packs.PackPage;
import org.hashiya.ui.packs.PacksView;
import org.hashiya.ui.packs.Reading;
import org.hashiya.ui.packs.TitlePageDialog;
import org.hashiya.workbench.Bindery;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.PackFiles;

/// Where packs are made: the list of them in the column, the page of the open one in the drawer,
/// and what asks for files and titles.
final class PackTable {
    private final Desk desk;
    private final Background background;
    private final Panes panes;
    private final Consumer<String> say;
    private final OpenedPack opened;
    private final PacksView list;
    private final PackPage page;
    private Runnable showPage = () -> {};
    private Consumer<List<Bindery.Order>> write = _ -> {};

    PackTable(Desk desk, Pen pen, Background background, Panes panes, Consumer<String> say) {
        this.desk = desk;
        this.background = background;
        this.panes = panes;
        this.say = say;
        opened = new OpenedPack(desk, pen, background);
        list =
                new PacksView(
                        new PacksView.Deeds(
                                this::make,
                                this::take,
                                this::open,
                                List.of(
                                        new PacksView.Deed(
                                                Words.say("pack.export"),
                                                "packs-export",
                                                this::askForExport),
                                        new PacksView.Deed(
                                                Words.say("packs.front"),
                                                "packs-front",
                                                this::retitle),
                                        new PacksView.Deed(
                                                Words.say("packs.definition"),
                                                "packs-definition",
                                                this::writeDefinition)),
                                new PacksView.Deed(
                                        Words.say("packs.delete"), "packs-delete", this::delete)));
        var going = new Going(panes, pen, background);
        page =
                new PackPage(
                        opened,
                        new Reading(
                                () -> selected(panes.active()),
                                passage -> going.to(passage.text(), passage.span().start()),
                                say),
                        background,
                        new PackPage.Ways(() -> choosers().picture(), this::askForExport));
    }

    private Choosers choosers() {
        return new Choosers(panes.getScene().getWindow());
    }

    static Optional<Passage> selected(ReadingPane pane) {
        return pane.attention()
                .flatMap(now ->
                        now.selection().span().map(span -> new Passage(now.text().id(), span)));
    }

    PacksView list() {
        return list;
    }

    PackPage page() {
        return page;
    }

    OpenedPack opened() {
        return opened;
    }

    /// @param way brings the page of the open pack into sight
    void whenOpened(Runnable way) {
        showPage = way;
    }

    /// An edit was written, or the project was opened.
    void refresh() {
        list.show(desk.project().packs());
    }

    void hear() {
        opened.hear();
    }

    private void open(PackId pack) {
        opened.open(pack);
        showPage.run();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.now(), ZoneOffset.UTC);
    }

    /// Asks for a new pack, and shows its page.
    void make() {
        make(_ -> showPage.run());
    }

    /// Asks for a new pack, and opens it.
    ///
    /// @param then is run when it is there
    void make(Consumer<PackId> then) {
        var dialog = ask(Optional.empty());
        dialog.setOnHidden(_ ->
                Optional.ofNullable(dialog.getResult())
                        .ifPresent(asked ->
                                opened.make(
                                        asked.front(),
                                        asked.template(),
                                        made -> {
                                            opened.open(made);
                                            then.accept(made);
                                        })));
        dialog.show();
    }

    private TitlePageDialog ask(Optional<TitlePage> before) {
        return new TitlePageDialog(panes.getScene().getWindow(), before, today());
    }

    private void retitle(PackId pack) {
        Optional.ofNullable(desk.project().packs().get(pack))
                .ifPresent(front -> {
                    var dialog = ask(Optional.of(front));
                    dialog.setOnHidden(_ ->
                            Optional.ofNullable(dialog.getResult())
                                    .filter(asked -> !asked.front().equals(front))
                                    .ifPresent(asked -> opened.retitle(pack, asked.front())));
                    dialog.show();
                });
    }

    /// It can be undone, so nobody is asked.
    private void delete(PackId pack) {
        Optional.ofNullable(desk.project().packs().get(pack))
                .ifPresent(front ->
                        opened.delete(
                                pack,
                                () ->
                                        say.accept(
                                                Words.say(
                                                        "packs.deleted",
                                                        front.title(),
                                                        Keys.UNDO.getDisplayText()))));
    }

    void take() {
        choosers().packToTake().ifPresent(this::take);
    }

    void take(Path file) {
        background.run(
                () -> new PackFiles(desk).take(file),
                read -> {
                    say.accept(Words.say("packs.taken", read.pack().front().title()));
                    open(read.pack().id());
                });
    }

    private void writeDefinition(PackId pack) {
        Optional.ofNullable(desk.project().packs().get(pack))
                .flatMap(front -> choosers().packDefinition(front.title()))
                .ifPresent(file -> writeDefinition(pack, file));
    }

    void writeDefinition(PackId pack, Path file) {
        background.run(
                () -> {
                    new PackFiles(desk).export(pack, file);
                    return file;
                },
                written -> say.accept(Words.say("packs.written", written)));
    }

    /// Asks as what the open pack shall be written, else the one chosen in the list.
    void export() {
        opened.id()
                .or(list::chosen)
                .ifPresentOrElse(
                        this::askForExport,
                        () -> say.accept(Words.say("pack.openFirst", Keys.PACKS.getDisplayText())));
    }

    private void askForExport(PackId id) {
        record Known(Pack pack, List<SourceText> forbidden) {}
        background.run(
                () -> new Known(desk.pack(id), new Bindery(desk).notToBeHandedOut(id)),
                known -> {
                    if (known.pack().items().isEmpty()) {
                        say.accept(Words.say("pack.export.empty", known.pack().front().title()));
                        return;
                    }
                    var dialog =
                            new PackExportDialog(
                                    panes.getScene().getWindow(),
                                    known.pack(),
                                    known.forbidden(),
                                    () -> choosers().exportFolder());
                    dialog.setOnHidden(
                            _ -> Optional.ofNullable(dialog.getResult()).ifPresent(write));
                    dialog.show();
                });
    }

    /// @param way writes copies of a pack
    void whenOrdered(Consumer<List<Bindery.Order>> way) {
        write = way;
    }
}
