package org.hashiya.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Annotation;
import org.hashiya.entity.Entity;
import org.hashiya.project.Edit;
import org.hashiya.task.Background;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;
import org.hashiya.ui.drawer.DrawerPage;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.EditionCheck;
import org.hashiya.workbench.EditionFlaw;
import org.hashiya.workbench.Progress;

/// What a reader of the edition would ask about, with a way to each place: of the text that is
/// read, which is looked through anew after every change, or of all texts and the registers, when
/// somebody asks for it.
public final class CheckPage implements DrawerPage {
    private final Desk desk;
    private final Background background;
    private final Supplier<Optional<TextId>> here;
    private final Ways ways;
    private final ListView<EditionFlaw> list = new ListView<>();
    private final Label count = new Label();
    private final Label stale = Parts.muted(Words.say("check.stale"));
    private final CheckBox all = new CheckBox(Words.say("check.all"));
    private final VBox content;
    private AtomicBoolean ended = new AtomicBoolean();

    /// Where the list leads.
    public record Ways(Consumer<Annotation> mark, Consumer<Entity> entity) {}

    /// @param here the text that is read
    public CheckPage(Desk desk, Background background, Supplier<Optional<TextId>> here, Ways ways) {
        this.desk = desk;
        this.background = background;
        this.here = here;
        this.ways = ways;
        list.setId("check-list");
        list.setAccessibleText(title());
        list.getStyleClass().add("dense-list");
        list.setPlaceholder(Parts.muted(Words.say("check.none")));
        list.setCellFactory(_ -> new FlawCell());
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        go();
                        key.consume();
                    }
                });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                go();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        content = new VBox(bar(), list);
    }

    private HBox bar() {
        count.setId("check-count");
        stale.setId("check-stale");
        stale.managedProperty().bind(stale.visibleProperty());
        stale.setVisible(false);
        all.setId("check-all");
        all.setOnAction(_ -> look());
        var again = new Button(Words.say("check.again"));
        again.setId("check-again");
        again.getStyleClass().add("small");
        again.setOnAction(_ -> look());
        var bar = new HBox(10, count, stale, Parts.gap(), all, again);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("drawer-tools");
        return bar;
    }

    @Override
    public String id() {
        return "check";
    }

    @Override
    public String title() {
        return Words.say("check.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void refresh() {
        look();
    }

    @Override
    public void hear(Edit edit) {
        if (all.isSelected()) {
            stale.setVisible(true);
        } else {
            look();
        }
    }

    @Override
    public void turn() {
        if (!all.isSelected()) {
            look();
        }
    }

    @Override
    public void hide() {
        ended.set(true);
    }

    /// Looks through all texts and the registers.
    public void lookEverywhere() {
        all.setSelected(true);
        look();
    }

    private void look() {
        ended.set(true);
        var mine = new AtomicBoolean();
        ended = mine;
        stale.setVisible(false);
        boolean everything = all.isSelected();
        var texts = everything ? desk.project().listOfTexts() : shown();
        background.run(
                () -> {
                    var found = new ArrayList<EditionFlaw>();
                    var check = new EditionCheck(desk, new Steps(mine));
                    if (everything) {
                        check.run(texts, found::add);
                    } else {
                        texts.forEach(text -> check.run(text, found::add));
                    }
                    return found;
                },
                found -> {
                    if (!mine.get()) {
                        show(found);
                    }
                });
    }

    private List<SourceText> shown() {
        return here.get().flatMap(desk.project()::text).stream().toList();
    }

    private void show(List<EditionFlaw> found) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(found);
        list.getSelectionModel().select(Math.clamp(chosen, 0, Math.max(0, found.size() - 1)));
        count.setText(Words.say("check.count", found.size()));
    }

    private void go() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(flaw -> {
                    switch (flaw) {
                        case EditionFlaw.OfMark there -> ways.mark.accept(there.mark());
                        case EditionFlaw.NeverNamed(var entity) -> ways.entity.accept(entity);
                    }
                });
    }

    /// Says how far it is, while it is wanted.
    private final class Steps implements Progress {
        private final AtomicBoolean mine;

        Steps(AtomicBoolean mine) {
            this.mine = mine;
        }

        @Override
        public void done(int some, int of) {
            Platform.runLater(() -> {
                if (!mine.get() && of > 1) {
                    count.setText(Words.say("check.far", some, of));
                }
            });
        }

        @Override
        public boolean isCancelled() {
            return mine.get();
        }
    }
}
