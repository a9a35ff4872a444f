package org.hashiya.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hashiya.project.Refused;
import org.hashiya.publish.timeline.TimelinePrint;
import org.hashiya.task.Background;
import org.hashiya.tei.TeiForm;
import org.hashiya.ui.export.TeiExport;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.library.TextImport;
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

    void exportTei(TeiForm form) {
        choosers().exportFolder().ifPresent(folder -> exportTei(form, folder));
    }

    /// Writes all texts into this folder.
    void exportTei(TeiForm form, Path folder) {
        var texts = desk.desk().project().listOfTexts();
        desk.say(Words.say("export.working", texts.size()));
        background.run(
                () -> new TeiExport(desk.desk()).write(form, texts, folder),
                lines -> {
                    desk.say(Words.say("export.done", texts.size(), folder));
                    desk.tell(lines);
                });
    }
}
