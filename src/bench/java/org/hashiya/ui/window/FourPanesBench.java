package org.hashiya.ui.window;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.TagId;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Edit;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.hashiya.ui.reading.Layer;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Waiting;

/// The heap of the window with one book in four panes, each with 50,000 marks: `FourPanesBench BOOK
/// WORK`, where `BOOK` is a plain text.
public final class FourPanesBench {
    private static final int MANY = 50_000;
    private static final List<TagId> TAGS = List.of(TagId.PERSON, TagId.DATE, TagId.PLACE);

    private FourPanesBench() {}

    public static void main(String[] arguments) throws Exception {
        var work = Path.of(arguments[1]);
        var project = work.resolve("four-%d.hashiya".formatted(System.nanoTime()));
        var text = make(project, Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8));
        heap("nothing but the library");
        var settings = work.resolve("desk-%d.properties".formatted(System.nanoTime()));
        var window = DeskOnScreen.open(project, settings);
        window.panes();
        heap("1 pane");
        for (int i = 1; i < 4; i++) {
            int last = i - 1;
            DeskOnScreen.fx(() -> {
                var panes = window.desk().panes();
                panes.addBeside(panes.all().get(last)).orElseThrow().show(text);
                return panes;
            });
            window.panes();
            heap(i + 1 + " panes");
        }
        for (var pane : window.panes()) {
            int marks = DeskOnScreen.fx(() -> pane.surface().overlay().size(Layer.ANNOTATIONS));
            if (marks != MANY) {
                throw new IllegalStateException(marks + " marks");
            }
        }
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static TextId make(Path project, String words) {
        try (var desk = new Desk(ProjectStore.create(project, "Bench"), Runnable::run, "me")) {
            var text = LittleArchive.add(desk, "Book", "az", words);
            int length = desk.read(text).words().length();
            var chance = new Random(42);
            var edit = EditId.random();
            var annotations = new ArrayList<Annotation>(MANY);
            for (int i = 0; i < MANY; i++) {
                int start = chance.nextInt(length - 100);
                annotations.add(
                        new Annotation(
                                new LastingId(edit, i + 1),
                                text,
                                new Span(start, start + 3 + chance.nextInt(60)),
                                Body.of(TAGS.get(i % TAGS.size())),
                                desk.authorship()));
            }
            Waiting.on(desk.perform(new Edit.Annotate(annotations)));
            return text;
        }
    }

    /// Twice, because the first collection leaves what finalizers hold.
    private static void heap(String what) {
        System.gc();
        System.gc();
        var runtime = Runtime.getRuntime();
        double used = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
        System.out.printf(
                Locale.ROOT, "RES\tfour panes\tHashiya\theap, %s\tMB\t%.1f\t%n", what, used);
    }
}
