package org.hashiya.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.hashiya.task.Background;
import org.hashiya.ui.kit.Look;
import org.hashiya.ui.kit.Settings;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Person;
import org.hashiya.workbench.SampleTour;
import org.hashiya.workbench.UserFolders;

/// One window: the start screen, or the desk with one project. Closing it asks nothing, because
/// everything is saved; it waits until the writer has finished.
final class DeskStage implements Shell {
    private final Stage stage;
    private final Settings settings;
    private final Memory memory;
    private final Background background = new Background(Platform::runLater, this::apologise);
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();
    private final Scene scene = new Scene(new Region());
    private final Doors doors;
    private Optional<OpenProject> project = Optional.empty();
    private Optional<DeskView> desk = Optional.empty();
    private Optional<StartScreen> start = Optional.empty();
    private Attire attire;

    DeskStage(Stage stage, Settings settings, Doors doors) {
        this.doors = doors;
        this.stage = stage;
        this.settings = settings;
        memory = new Memory(settings);
        attire = Attire.of(settings);
        attire.look().wear();
        Words.speak(memory.language());
        Look.dress(scene);
        stage.setScene(scene);
        stage.setTitle(Words.say("program"));
        memory.giveSize(stage);
        stage.setOnCloseRequest(close -> {
            close.consume();
            leave();
        });
    }

    /// Shows the window, with this project or with the start screen.
    void show(Optional<Path> first) {
        showStart();
        stage.show();
        first.ifPresent(this::open);
    }

    /// Waits until the window is closed and everything is written. Not on the screen's thread.
    void awaitClosing() {
        closed.join();
    }

    Optional<DeskView> desk() {
        return desk;
    }

    Scene scene() {
        return scene;
    }

    private void showStart() {
        var screen = new StartScreen(this);
        start = Optional.of(screen);
        desk = Optional.empty();
        setRoot(screen);
    }

    private void setRoot(Parent root) {
        root.setNodeOrientation(Words.orientation());
        scene.setRoot(root);
    }

    // ---- opening and closing

    @Override
    public void open(Path folder) {
        opening(folder, () -> doors.open(folder));
    }

    @Override
    public void openAnew() {
        project.ifPresent(old -> {
            doors.keep(old);
            openingAlways(old.folder(), () -> doors.open(old.folder()));
        });
    }

    /// Something is not saved, and nobody has said what shall become of it.
    private boolean isHeldUp() {
        var heldUp = project.isPresent() && project.get().desk().hitch().isPresent();
        if (heldUp) {
            desk.ifPresent(view -> view.apologise(Words.say("hitch.first")));
        }
        return heldUp;
    }

    private void opening(Path folder, Callable<OpenProject> opening) {
        if (!isHeldUp()) {
            openingAlways(folder, opening);
        }
    }

    private void openingAlways(Path folder, Callable<OpenProject> opening) {
        say(Words.say("start.opening", folder));
        closeProject(() ->
                background.run(
                        opening,
                        opened -> {
                            say("");
                            show(opened);
                        }));
    }

    private void show(OpenProject opened) {
        project = Optional.of(opened);
        memory.recent().add(opened.folder());
        start = Optional.empty();
        lay(opened);
        remember();
        background.run(opened::snapshotProblem, problem -> problem.ifPresent(this::apologise));
    }

    private void lay(OpenProject opened) {
        var view = new DeskView(opened.desk(), this);
        desk = Optional.of(view);
        setRoot(view);
        DeskKeys.bind(scene, view);
        view.wear(attire);
        stage.setTitle(Words.say("program.title", opened.desk().project().identity().title()));
        memory.giveLayout(opened.desk(), view);
        view.welcome();
    }

    /// Closes what is open, then goes on.
    private void closeProject(Runnable then) {
        noteLayout();
        scene.getRoot().requestFocus(); // a field that is being typed into is written
        desk.ifPresent(DeskView::leave);
        var old = project;
        project = Optional.empty();
        if (old.isEmpty()) {
            then.run();
            return;
        }
        showStart();
        background.run(
                () -> {
                    old.get().close();
                    return old;
                },
                _ -> then.run());
    }

    private void noteLayout() {
        project.ifPresent(opened -> desk.ifPresent(view -> memory.noteLayout(opened.desk(), view)));
        memory.noteSize(stage);
    }

    @Override
    public void remember() {
        background.run(
                () -> {
                    settings.keep();
                    return settings;
                },
                _ -> {});
    }

    @Override
    public void leave() {
        if (isHeldUp()) {
            return;
        }
        noteLayout();
        scene.getRoot().requestFocus();
        desk.ifPresent(DeskView::leave);
        stage.hide();
        var last = project;
        project = Optional.empty();
        new Background(Platform::runLater, this::closedBadly)
                .run(
                        () -> {
                            try {
                                last.ifPresent(OpenProject::close);
                                settings.keep();
                            } finally {
                                closed.complete(true);
                            }
                            return last;
                        },
                        _ -> {});
    }

    private void closedBadly(Throwable why) {
        System.getLogger(DeskStage.class.getName()).log(System.Logger.Level.ERROR, Apology.of(why));
    }

    // ---- what the desk asks

    @Override
    public Background background() {
        return background;
    }

    @Override
    public Executor screen() {
        return Platform::runLater;
    }

    @Override
    public Memory memory() {
        return memory;
    }

    @Override
    public void askForProject() {
        new Choosers(stage).project().ifPresent(this::open);
    }

    @Override
    public void askForNew() {
        new Choosers(stage)
                .newProject()
                .ifPresent(folder ->
                        opening(folder, () -> OpenProject.create(folder, Choosers.title(folder))));
    }

    @Override
    public void openSample() {
        var folder = UserFolders.data().resolve("sample.hashiya");
        opening(
                folder,
                () -> {
                    if (!Files.exists(folder)) {
                        SampleTour.begin(folder, Person.atThisMachine()).close();
                    }
                    return doors.open(folder);
                });
    }

    @Override
    public Attire attire() {
        return attire;
    }

    @Override
    public void wear(Attire other) {
        if (other.look() != attire.look()) {
            other.look().wear();
        }
        attire = other;
        desk.ifPresent(view -> view.wear(other));
        other.noteIn(settings);
        remember();
    }

    @Override
    public void speak(String language) {
        memory.noteLanguage(language);
        noteLayout();
        remember();
        Words.speak(Locale.forLanguageTag(language));
        desk.ifPresent(DeskView::leave);
        project.ifPresentOrElse(this::lay, this::showStart);
    }

    private void say(String sentence) {
        desk.ifPresentOrElse(
                view -> view.say(sentence), () -> start.ifPresent(screen -> screen.say(sentence)));
    }

    private void apologise(Throwable why) {
        var sentence = Apology.of(why);
        desk.ifPresentOrElse(
                view -> {
                    view.say("");
                    view.apologise(sentence);
                },
                () -> start.ifPresent(screen -> screen.apologise(sentence)));
    }
}
