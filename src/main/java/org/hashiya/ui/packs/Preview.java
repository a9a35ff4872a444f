package org.hashiya.ui.packs;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.PaperSize;
import org.hashiya.publish.pack.write.PrintedPages;
import org.hashiya.task.Rereading;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/// The open pack as it will be printed, page below page. It is set anew when something changed, and
/// only pages in sight are drawn; until a new page is drawn the old one stays.
final class Preview extends VBox {
    private static final double AROUND = 44;
    private static final int LEAST_WIDTH = 120;
    private static final double SHARP = 1.5;

    private final PackTools tools;
    private final ComboBox<Copy> copy = new ComboBox<>();
    private final ComboBox<PaperSize> paper = new ComboBox<>();
    private final Label count = Parts.muted("");
    private final ListView<Integer> list = new ListView<>();
    private final Map<Integer, Image> pictures = new HashMap<>();
    private final Rereading<Optional<PrintedPages>> rereading;
    private Optional<PrintedPages> pages = Optional.empty();
    private double shape = 1;

    Preview(PackTools tools) {
        this.tools = tools;
        rereading = new Rereading<>(tools.background(), this::printing, this::show);
        copy.setId("pack-preview-copy");
        copy.getItems().setAll(Copy.values());
        copy.setConverter(new Rows.Choice<>(copy.getItems(), Preview::nameOf));
        copy.setValue(Copy.STUDENT);
        Parts.name(copy, Words.say("pack.export.copies"));
        copy.valueProperty().addListener((_, _, _) -> refresh());
        paper.setId("pack-preview-paper");
        paper.getItems().setAll(PaperSize.values());
        paper.setConverter(new Rows.Choice<>(paper.getItems(), PaperSize::code));
        paper.setValue(PaperSize.A4);
        Parts.name(paper, Words.say("pack.export.paper"));
        paper.valueProperty().addListener((_, _, _) -> refresh());
        count.setId("pack-preview-count");
        count.setMinWidth(USE_PREF_SIZE);
        copy.setMinWidth(60);
        var head = new HBox(8, copy, paper, count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pack-hint");
        list.setId("pack-preview");
        list.setAccessibleText(Words.say("pack.preview"));
        list.getStyleClass().addAll("dense-list", "pack-preview");
        list.setCellFactory(_ -> new Sheet());
        list.setPlaceholder(Parts.muted(Words.say("pack.preview.none")));
        list.widthProperty().addListener((_, _, _) -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, list);
    }

    private static String nameOf(Copy copy) {
        return Words.say(copy == Copy.STUDENT ? "pack.export.student" : "pack.export.teacher");
    }

    /// The pack may be another.
    void refresh() {
        count.setText(Words.say("pack.preview.working"));
        rereading.ask();
    }

    private Callable<Optional<PrintedPages>> printing() {
        var open = tools.opened().id();
        var whose = copy.getValue();
        var size = paper.getValue();
        return () ->
                open.isEmpty() ? Optional.empty() : tools.opened().print(open.get(), whose, size);
    }

    private void show(Optional<PrintedPages> printed) {
        pages.ifPresent(this::putAway);
        pages = printed;
        int number = printed.map(PrintedPages::count).orElse(0);
        shape = printed.map(PrintedPages::shape).orElse(1.0);
        count.setText(Words.say("pack.preview.count", number));
        pictures.keySet().removeIf(page -> page >= number);
        var all = IntStream.range(0, number).boxed().toList();
        if (!list.getItems().equals(all)) {
            list.getItems().setAll(all);
        }
        list.refresh();
    }

    private void putAway(PrintedPages old) {
        tools.background()
                .run(
                        () -> {
                            old.close();
                            return old;
                        },
                        _ -> {});
    }

    private int width() {
        return (int) Math.max(LEAST_WIDTH, list.getWidth() - AROUND);
    }

    /// A page, with the picture that was drawn of it last.
    private final class Sheet extends ListCell<Integer> {
        private final ImageView view = new ImageView();
        private final StackPane leaf = new StackPane(view);
        private Optional<PrintedPages> drawnOf = Optional.empty();
        private int drawnPage = -1;
        private int drawnWidth;

        Sheet() {
            setPrefWidth(0);
            setAlignment(Pos.CENTER);
            view.setPreserveRatio(true);
            leaf.getStyleClass().add("pack-leaf");
        }

        @Override
        protected void updateItem(@Nullable Integer page, boolean empty) {
            super.updateItem(page, empty);
            if (empty || page == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            int width = width();
            view.setFitWidth(width);
            leaf.setMinSize(width, width * shape);
            leaf.setMaxSize(width, width * shape);
            view.setImage(pictures.get(page));
            setAccessibleText(Words.say("pack.preview.page", page + 1, list.getItems().size()));
            setGraphic(leaf);
            if (!drawnOf.equals(pages) || drawnPage != page || drawnWidth != width) {
                drawnOf = pages;
                drawnPage = page;
                drawnWidth = width;
                pages.ifPresent(printed -> draw(printed, page, width));
            }
        }

        private void draw(PrintedPages printed, int page, int width) {
            tools.background()
                    .run(
                            () -> drawn(printed, page, width),
                            picture ->
                                    picture.ifPresent(drawn -> {
                                        if (pages.equals(Optional.of(printed))) {
                                            pictures.put(page, drawn);
                                            if (Integer.valueOf(page).equals(getItem())) {
                                                view.setImage(drawn);
                                            }
                                        }
                                    }));
        }
    }

    /// Nothing when the pages were put away meanwhile: newer ones are coming.
    private static Optional<Image> drawn(PrintedPages printed, int page, int width) {
        try {
            return Optional.of(
                    SwingFXUtils.toFXImage(printed.draw(page, (int) (width * SHARP)), null));
        } catch (IOException putAway) {
            return Optional.empty();
        }
    }

    List<Integer> sheets() {
        return list.getItems();
    }
}
