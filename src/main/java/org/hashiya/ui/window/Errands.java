package org.hashiya.ui.window;

import java.nio.file.Path;
import java.util.List;
import org.hashiya.task.Background;
import org.hashiya.ui.export.TeiExport;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.library.TextImport;
import org.hashiya.workbench.ExportFormat;

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

    void exportTei(ExportFormat format) {
        choosers().exportFolder().ifPresent(folder -> exportTei(format, folder));
    }

    /// Writes all texts into this folder.
    void exportTei(ExportFormat format, Path folder) {
        var texts = desk.desk().project().listOfTexts();
        desk.say(Words.say("export.working", texts.size()));
        background.run(
                () -> new TeiExport(desk.desk()).write(format, texts, folder),
                lines -> {
                    desk.say(Words.say("export.done", texts.size(), folder));
                    desk.tell(lines);
                });
    }
}
