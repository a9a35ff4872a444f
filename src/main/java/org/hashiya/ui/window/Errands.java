package org.hashiya.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.hashiya.claim.ClaimTable;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Refused;
import org.hashiya.publish.claims.ClaimWords;
import org.hashiya.publish.claims.EvidencePage;
import org.hashiya.publish.timeline.TimelinePrint;
import org.hashiya.task.Background;
import org.hashiya.ui.export.Export;
import org.hashiya.ui.export.ExportDialog;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.library.TextImport;
import org.hashiya.ui.packs.PackExport;
import org.hashiya.workbench.Bindery;
import org.hashiya.workbench.ClaimBook;
import org.hashiya.workbench.ClaimFiles;
import org.hashiya.workbench.Evidence;
import org.hashiya.workbench.ExportOrder;
import org.hashiya.workbench.NewFile;

/// Carries texts in and out of the project while the reader goes on reading, and tells what came of
/// it.
final class Errands {
    private final DeskView desk;
    private final Background background;

    Errands(DeskView desk, Background background) {
        this.desk = desk;
        this.background = background;
    }

    private Choosers choosers() {
        return new Choosers(desk.getScene().getWindow());
    }

    void importTexts() {
        bring(choosers().textFiles());
    }

    /// Imports these files, and shows the first of them.
    void bring(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        desk.say(Words.say("import.working", files.size()));
        background.run(
                () -> new TextImport(desk.desk()).bring(files),
                came -> {
                    desk.say("");
                    desk.received(came);
                });
    }

    /// Writes the line of time as it is shown: as a picture when the file is named so, or else as
    /// SVG.
    void save(TimelinePrint print) {
        choosers().timeline(print.title()).ifPresent(file -> save(print, file));
    }

    void save(TimelinePrint print, Path file) {
        boolean isPng = file.toString().toLowerCase(Locale.ROOT).endsWith(".png");
        background.run(
                () -> {
                    if (isPng && print.isTooHigh()) {
                        throw new Refused(Words.say("timeline.tooHigh"));
                    }
                    try (var place = NewFile.beside(file)) {
                        place.write(out -> {
                            if (isPng) {
                                print.writePng(out);
                            } else {
                                print.writeSvg(out);
                            }
                            return file;
                        });
                        place.moveIntoPlace();
                    }
                    return file;
                },
                written -> desk.tell(List.of(Words.say("timeline.saved", written))));
    }

    /// Writes what is claimed beside who says so, as it is shown: for spreadsheets when the file is
    /// named so, or else for the browser.
    void save(ClaimTable table) {
        choosers().claims(Words.say("table.title")).ifPresent(file -> save(table, file));
    }

    void save(ClaimTable table, Path file) {
        background.run(
                () -> claimFiles().write(table, ClaimFiles.Format.of(file), file),
                written -> desk.tell(List.of(Words.say("table.saved", written))));
    }

    /// Gathers everything on one claim, and writes it.
    void card(LastingId claim) {
        var open = desk.desk();
        var reader = new LanguageTag(Words.language());
        background.run(
                () -> new Evidence(open, new ClaimBook(open), reader).page(claim),
                page -> page.ifPresent(this::save));
    }

    private void save(EvidencePage card) {
        choosers().card(Words.say("card.file")).ifPresent(file -> save(card, file));
    }

    void save(EvidencePage card, Path file) {
        background.run(
                () -> claimFiles().write(card, file),
                written -> desk.tell(List.of(Words.say("card.saved", written))));
    }

    private ClaimFiles claimFiles() {
        return new ClaimFiles(
                desk.desk().project().identity().title(),
                new ClaimWords(new LanguageTag(Words.language())));
    }

    void makeBackup() {
        choosers().backup(desk.desk().project().identity().title()).ifPresent(this::makeBackup);
    }

    /// Writes the project as it is now into this file.
    void makeBackup(Path zip) {
        desk.say(Words.say("backup.working"));
        background.run(
                () -> {
                    desk.desk().store().backup(zip);
                    return zip;
                },
                made -> {
                    desk.say("");
                    desk.tell(List.of(Words.say("backup.done", made)));
                });
    }

    /// Asks what shall be written, and writes it.
    void export() {
        var open = desk.desk();
        background.run(
                () -> open.store().roster().annotators(),
                annotators -> {
                    var dialog =
                            new ExportDialog(
                                    desk.getScene().getWindow(),
                                    open,
                                    desk.panes().active().text().flatMap(open.project()::text),
                                    new ExportDialog.Ways(
                                            choosers()::exportFolder,
                                            () -> desk.ways().toDrawer("check")),
                                    annotators);
                    dialog.setOnHidden(
                            _ -> Optional.ofNullable(dialog.getResult()).ifPresent(this::export));
                    dialog.show();
                });
    }

    /// Writes what was ordered, while the reader goes on reading.
    void export(ExportOrder order) {
        var steps = new AtomicReference<ExportBar>();
        var export =
                new Export(
                        desk.desk(),
                        (done, of) -> Platform.runLater(() -> steps.get().show(done, of)));
        var bar = new ExportBar(export::cancel);
        steps.set(bar);
        bar.show(0, order.texts().size());
        desk.carry(bar);
        desk.say(Words.say("export.working", order.texts().size()));
        background.run(
                () -> {
                    try {
                        return export.write(order);
                    } finally {
                        Platform.runLater(() -> desk.drop(bar));
                    }
                },
                lines -> {
                    desk.say(Words.say("export.done", order.texts().size(), order.folder()));
                    desk.tell(lines);
                });
    }

    /// Writes copies of a pack, while the reader goes on reading.
    void writePack(List<Bindery.Order> orders) {
        var steps = new AtomicReference<ExportBar>();
        var export =
                new PackExport(
                        desk.desk(),
                        (done, of) -> Platform.runLater(() -> steps.get().showParts(done, of)));
        var bar = new ExportBar(export::cancel);
        steps.set(bar);
        bar.showParts(0, 0);
        desk.carry(bar);
        background.run(() -> export.write(orders), desk::tell, () -> desk.drop(bar));
    }
}
