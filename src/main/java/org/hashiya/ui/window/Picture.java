package org.hashiya.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.SourceText;
import org.hashiya.ui.kit.Look;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.NewFile;

/// Draws the desk into a file, without a screen: texts in different scripts side by side, and in
/// the margin an annotation that has something to show.
final class Picture {
    static final double WIDTH = 1480;
    static final double HEIGHT = 920;

    /// The platform without a screen has one of 1000 by 1000; the desk may be larger than its
    /// window.
    private static final double SCREEN = 900;

    private static final int PANES = 3;
    private static final int FRAMES = 40;

    private final Desk desk;
    private final Attire attire;

    Picture(Desk desk) {
        this(desk, Attire.plain(Look.LIGHT));
    }

    Picture(Desk desk, Attire attire) {
        this.desk = desk;
        this.attire = attire;
    }

    /// Not on the screen's thread.
    void draw(Path file) {
        var drawn = new CompletableFuture<WritableImage>();
        Platform.runLater(() -> show(drawn));
        var picture = SwingFXUtils.fromFXImage(drawn.join(), null);
        try (var place = NewFile.beside(file)) {
            place.write(out -> write(picture, out));
            place.moveIntoPlace();
        }
    }

    private static boolean write(java.awt.image.BufferedImage picture, java.io.OutputStream out)
            throws IOException {
        return ImageIO.write(picture, "png", out);
    }

    private void show(CompletableFuture<WritableImage> drawn) {
        attire.look().wear();
        var view = new DeskView(desk, new StillShell(attire));
        view.setManaged(false);
        view.resize(WIDTH, HEIGHT);
        var scene = new Scene(new Pane(view), SCREEN, SCREEN);
        Look.dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        view.wear(attire);
        view.arrangement()
                .layFresh(
                        threeScripts(desk.project().listOfTexts()).stream()
                                .map(SourceText::id)
                                .toList());
        new Frames(
                        () -> turnToSomething(view),
                        () -> {
                            drawn.complete(view.snapshot(null, null));
                            stage.hide();
                        })
                .start();
    }

    /// One text of each language first, then whatever else there is.
    static List<SourceText> threeScripts(List<SourceText> texts) {
        var languages = new HashSet<String>();
        var first = new ArrayList<SourceText>();
        var others = new ArrayList<SourceText>();
        for (var text : texts) {
            var script = script(text);
            (languages.add(script) ? first : others).add(text);
        }
        first.addAll(others);
        return first.stream().limit(PANES).toList();
    }

    private static String script(SourceText text) {
        return text.title()
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> Character.UnicodeScript.of(letter).name())
                .findFirst()
                .orElse("");
    }

    private static void turnToSomething(DeskView view) {
        view.panes().focus(0);
        var pane = view.panes().active();
        pane.shown()
                .map(ShownText::now)
                .flatMap(Picture::worthShowing)
                .ifPresent(annotation -> pane.turnTo(annotation));
    }

    /// A claim with a figure or a date, if there is one, near the beginning.
    private static Optional<Annotation> worthShowing(AnnotatedText text) {
        return text.annotations().stream()
                .min(
                        Comparator.comparingInt(Picture::plainness)
                                .thenComparing(Annotation.READING_ORDER));
    }

    private static int plainness(Annotation annotation) {
        return switch (annotation.meaning()) {
            case Meaning.Claims(var claim) ->
                    claim.figure().isPresent() && claim.when().isPresent() ? 0 : 1;
            case Meaning.Names _ -> 2;
            case Meaning.Dates _, Meaning.Measures _ -> 3;
            case Meaning.Plain() -> 4;
        };
    }

    /// Lets the window draw some frames, so that everything has come and lies where it should.
    private static final class Frames extends AnimationTimer {
        private final Runnable between;
        private final Runnable last;
        private int count;

        Frames(Runnable between, Runnable last) {
            this.between = between;
            this.last = last;
        }

        @Override
        public void handle(long now) {
            count++;
            if (count == FRAMES / 2) {
                between.run();
            } else if (count == FRAMES) {
                stop();
                last.run();
            }
        }
    }
}
