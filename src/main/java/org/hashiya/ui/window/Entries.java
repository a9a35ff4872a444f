package org.hashiya.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Modality;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.language.LanguageTag;
import org.hashiya.task.Background;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.margin.EntityPage;
import org.hashiya.ui.registers.DoubtsDialog;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Lookalikes;
import org.hashiya.workbench.RegisterWork;

/// Opens the pages of entries of the registers, each in a window of its own beside which the work
/// goes on, and keeps them up to date.
final class Entries {
    private static final double WIDTH = 600;
    private static final double HEIGHT = 760;

    private final Desk desk;
    private final Pen pen;
    private final Background background;
    private final Panes panes;
    private final Going going;
    private final List<Opened> opened = new ArrayList<>();
    private Optional<DoubtsDialog> doubts = Optional.empty();

    Entries(Desk desk, Pen pen, Background background, Panes panes) {
        going = new Going(panes, pen, background);
        this.desk = desk;
        this.pen = pen;
        this.background = background;
        this.panes = panes;
    }

    /// A page and its window.
    private record Opened(EntityPage page, Dialog<ButtonType> window) {}

    void open(EntityId id) {
        opened.stream()
                .filter(each -> each.page().entity().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        each -> each.window().getDialogPane().getScene().getWindow().requestFocus(),
                        () -> pen.project().entity(id).ifPresent(this::open));
    }

    private void open(Entity entity) {
        var window = new Dialog<ButtonType>();
        var page =
                new EntityPage(
                        new EntityPage.Tools(
                                pen,
                                desk,
                                background,
                                new EntityPage.Ways(this::open, going::to, window::close)),
                        entity);
        window.initOwner(panes.getScene().getWindow());
        window.initModality(Modality.NONE);
        window.setResizable(true);
        window.setTitle(entity.nameIn(new LanguageTag(Words.language())).text());
        window.getDialogPane().setContent(page);
        window.getDialogPane().setId("entity-dialog");
        window.getDialogPane().setPrefSize(WIDTH, HEIGHT);
        window.getDialogPane().getButtonTypes().setAll(Parts.close());
        window.getDialogPane().setNodeOrientation(Words.orientation());
        var one = new Opened(page, window);
        window.setOnHidden(_ -> opened.remove(one));
        opened.add(one);
        window.show();
    }

    void showDoubts() {
        var dialog =
                doubts.filter(Dialog::isShowing)
                        .orElseGet(() -> {
                            var made =
                                    new DoubtsDialog(
                                            panes.getScene().getWindow(), this::open, this::join);
                            doubts = Optional.of(made);
                            made.show();
                            return made;
                        });
        look(dialog);
    }

    private void look(DoubtsDialog dialog) {
        record Seen(List<Lookalikes.Pair> pairs, List<Lookalikes.Divided> divided) {}
        background.run(
                () -> {
                    var look = new Lookalikes(desk);
                    return new Seen(look.pairs(), look.divided());
                },
                seen -> dialog.show(seen.pairs(), seen.divided()));
    }

    private void join(Entity stays, Entity gone) {
        background.run(() -> new RegisterWork(desk).merge(gone.id(), stays.id()), pen::perform);
    }

    /// An edit was written.
    void hear() {
        List.copyOf(opened).forEach(each -> each.page().refresh());
        doubts.filter(Dialog::isShowing).ifPresent(this::look);
    }

    /// The project is closed.
    void close() {
        List.copyOf(opened).forEach(each -> each.window().close());
        doubts.ifPresent(Dialog::close);
    }
}
