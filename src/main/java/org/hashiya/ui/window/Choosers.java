package org.hashiya.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.hashiya.ui.kit.Words;

/// The questions for files and folders that the system asks for us.
final class Choosers {
    private static final String ENDING = ".hashiya";

    private final Window owner;

    Choosers(Window owner) {
        this.owner = owner;
    }

    Optional<Path> project() {
        return folder(Words.say("chooser.open"));
    }

    /// Where a new project shall be; its name gets our ending.
    Optional<Path> newProject() {
        var chooser = new FileChooser();
        chooser.setTitle(Words.say("chooser.new"));
        chooser.setInitialFileName(Words.say("chooser.new.name") + ENDING);
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(Choosers::withEnding);
    }

    static Path withEnding(Path place) {
        var name = String.valueOf(place.getFileName());
        return name.endsWith(ENDING) ? place : place.resolveSibling(name + ENDING);
    }

    /// What a project in this folder is called.
    static String title(Path place) {
        var name = String.valueOf(place.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    List<Path> textFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(Words.say("chooser.import"));
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(Words.say("chooser.texts"), "*.txt", "*.xml"),
                        new ExtensionFilter(Words.say("chooser.all"), "*"));
        var chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /// Where a backup of the project with this title shall be.
    Optional<Path> backup(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(Words.say("chooser.backup"));
        chooser.setInitialFileName(
                title.replaceAll("[\\\\/:*?\"<>|]", "_")
                        + " "
                        + LocalDate.now(ZoneId.systemDefault())
                        + ".zip");
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    /// Where the timeline of the project with this title shall be, as SVG or as a picture.
    Optional<Path> timeline(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(Words.say("timeline.file"));
        chooser.setInitialFileName(title.replaceAll("[\\\\/:*?\"<>|]", "_") + ".svg");
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter("SVG", "*.svg"), new ExtensionFilter("PNG", "*.png"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    /// A picture for a pack.
    Optional<Path> picture() {
        var chooser = new FileChooser();
        chooser.setTitle(Words.say("pack.file.picture"));
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter("PNG, JPEG", "*.png", "*.jpg", "*.jpeg"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /// The definition of a pack, to be taken in.
    Optional<Path> packToTake() {
        var chooser = new FileChooser();
        chooser.setTitle(Words.say("pack.file.take"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter("JSON", "*.json"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /// Where the definition of the pack with this title shall be.
    Optional<Path> packDefinition(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(Words.say("pack.file.definition"));
        chooser.setInitialFileName(title.replaceAll("[\\\\/:*?\"<>|]", "_") + ".json");
        chooser.getExtensionFilters().setAll(new ExtensionFilter("JSON", "*.json"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    /// Where what is claimed beside who says so shall be, for the browser or for spreadsheets.
    Optional<Path> claims(String title) {
        return page(
                title, new ExtensionFilter("HTML", "*.html"), new ExtensionFilter("CSV", "*.csv"));
    }

    /// Where everything on one statement shall be.
    Optional<Path> card(String title) {
        return page(title, new ExtensionFilter("HTML", "*.html"));
    }

    private Optional<Path> page(String title, ExtensionFilter... kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(title.replaceAll("[\\\\/:*?\"<>|×]", "_") + ".html");
        chooser.getExtensionFilters().setAll(kinds);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    Optional<Path> exportFolder() {
        return folder(Words.say("chooser.export"));
    }

    private Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }
}
