package org.hashiya.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hashiya.project.Refused;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.PaperSize;
import org.hashiya.publish.pack.write.BookletFormat;
import org.hashiya.store.ProjectStore;

/// The whole job on the sample corpus without a person: a project, its texts, tags, claims and
/// alignments, TEI in both forms, the TEI read back and counted, and reading packs in every format.
public final class SampleTour {
    private final Path folder;
    private final String who;

    /// Nothing is done yet.
    ///
    /// @param folder is made; it must be empty if it is there
    public SampleTour(Path folder, String who) {
        this.folder = folder;
        this.who = who;
    }

    /// What was made.
    ///
    /// @param lines one for each step, to be shown to a person
    public record Made(Path project, List<String> lines) {
        public Made {
            lines = List.copyOf(lines);
        }
    }

    /// Makes it all.
    ///
    /// @throws Refused when the folder is not empty or cannot be written
    public Made make() {
        checkEmpty();
        var project = folder.resolve("sample.hashiya");
        var lines = new ArrayList<String>();
        try (var desk = begin(project, who)) {
            lines.add(
                    "%s: a project of %d texts in %d languages, %d entities, %d relations"
                            .formatted(
                                    project,
                                    desk.project().texts().size(),
                                    desk.project().listOfTexts().stream()
                                            .map(text -> text.language())
                                            .distinct()
                                            .count(),
                                    desk.project().entities().size(),
                                    desk.project().relations().size()));
            var marks = annotations(desk);
            lines.add(new SampleParallels(desk).line());
            lines.add("%d annotations: %s".formatted(marks, new Tally(desk).byTag()));
            for (var format : ExportFormat.values()) {
                lines.add(export(desk, format));
            }
            for (var format : BookletFormat.values()) {
                lines.add(bind(desk, format));
            }
            lines.add(readBack(marks));
        }
        return new Made(project, lines);
    }

    /// A new project with the sample corpus in it.
    public static Desk begin(Path project, String who) {
        var desk = new Desk(ProjectStore.create(project, SampleCorpus.TITLE), Runnable::run, who);
        Waiting.on(desk.perform(SampleCorpus.texts(who)));
        var annotating = new Annotating(desk);
        annotating.carryOut(annotating.plan(SampleCorpus.annotations(), "the sample corpus", true));
        new SampleParallels(desk).align();
        var files = new PackFiles(desk);
        SampleCorpus.packs().forEach(pack -> files.take(pack, "the sample corpus"));
        return desk;
    }

    private String export(Desk desk, ExportFormat format) {
        var place = folder.resolve(format.code());
        var texts = desk.project().listOfTexts();
        var files = new Exporting(desk).carryOut(ExportOrder.of(format, texts, place));
        return "%s: %d files with %d annotations, each valid; %s"
                .formatted(
                        place,
                        files.size(),
                        files.stream().mapToInt(Exported::annotations).sum(),
                        files.stream().allMatch(file -> file.comparison().isWhole())
                                ? "all came back when they were read again"
                                : "not all came back when they were read again");
    }

    private String bind(Desk desk, BookletFormat format) {
        var place = folder.resolve("packs");
        var bindery = new Bindery(desk);
        var form = new Bindery.Form(format, PaperSize.A4);
        int files = 0;
        for (var pack : desk.project().packs().keySet()) {
            for (var copy : Copy.values()) {
                bindery.bind(new Bindery.Order(pack, copy, form, place, false), Progress.NONE);
                files++;
            }
        }
        return "%s: %d reading packs as %s, for students and for teachers, %d files"
                .formatted(place, desk.project().packs().size(), format.ending(), files);
    }

    private String readBack(int marks) {
        var place = folder.resolve("read-back.hashiya");
        try (var files = Files.list(folder.resolve(ExportFormat.TEI_STANDOFF.code()));
                var desk = new Desk(ProjectStore.create(place, "Read back"), Runnable::run, who)) {
            var importing = new Importing(desk);
            importing.carryOut(
                    importing.read(
                            files.sorted().toList(), org.hashiya.intake.IntakeWishes.none()));
            return "%s: the stand-off files imported again, %d of %d annotations"
                    .formatted(place, annotations(desk), marks);
        } catch (IOException e) {
            throw new Refused("The exported files could not be listed: " + e.getMessage(), e);
        }
    }

    private static int annotations(Desk desk) {
        return desk.project().texts().keySet().stream()
                .mapToInt(text -> desk.read(text).annotationCount())
                .sum();
    }

    private void checkEmpty() {
        if (!Files.exists(folder)) {
            return;
        }
        try (var inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new Refused(
                        "%s is not empty; name a folder that is not there yet. Nothing was changed."
                                .formatted(folder));
            }
        } catch (IOException e) {
            throw new Refused("%s cannot be read as a folder.".formatted(folder), e);
        }
    }
}
