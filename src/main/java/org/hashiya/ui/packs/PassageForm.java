package org.hashiya.ui.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.language.Direction;
import org.hashiya.pack.Excerpt;
import org.hashiya.pack.Piece;
import org.hashiya.publish.pack.compose.Drift;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.packs.Rows.Choice;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The forms of passages, alone and side by side: which words, what stands before them, how much of
/// the annotations is shown.
final class PassageForm {
    private static final int QUOTED = 700;
    private static final int MOST_COLUMNS = 3;

    private final PackTools tools;

    PassageForm(PackTools tools) {
        this.tools = tools;
    }

    Rows<Piece> passage(Rows<Piece> rows) {
        var kind = Piece.Passage.class;
        rows.lines(
                        Words.say("pack.of.leadIn"),
                        "pack-lead",
                        PieceForms.part(
                                kind,
                                Piece.Passage::leadIn,
                                (old, words) ->
                                        new Piece.Passage(old.excerpt(), words, old.shown())))
                .choice(
                        Words.say("pack.of.shown"),
                        "pack-shown",
                        new Choice<>(PieceWords.shown(), PieceWords::of),
                        PieceForms.part(
                                kind,
                                Piece.Passage::shown,
                                (old, shown) ->
                                        new Piece.Passage(old.excerpt(), old.leadIn(), shown)));
        return excerpts(rows);
    }

    Rows<Piece> facing(Rows<Piece> rows) {
        var kind = Piece.Facing.class;
        rows.lines(
                        Words.say("pack.of.leadIn"),
                        "pack-lead",
                        PieceForms.part(
                                kind,
                                Piece.Facing::leadIn,
                                (old, words) ->
                                        new Piece.Facing(old.columns(), words, old.shown())))
                .choice(
                        Words.say("pack.of.shown"),
                        "pack-shown",
                        new Choice<>(PieceWords.shown(), PieceWords::of),
                        PieceForms.part(
                                kind,
                                Piece.Facing::shown,
                                (old, shown) ->
                                        new Piece.Facing(old.columns(), old.leadIn(), shown)));
        excerpts(rows);
        var more = button(Words.say("pack.column.add"), "pack-column-add", () -> addColumn(rows));
        return rows.row(
                new HBox(more),
                () -> more.setDisable(rows.value().excerpts().size() >= MOST_COLUMNS));
    }

    private void addColumn(Rows<Piece> rows) {
        tools.withSelected(selected ->
                tools.excerpt(
                        selected.text(),
                        List.of(selected.span()),
                        excerpt -> {
                            if (rows.value() instanceof Piece.Facing facing) {
                                var columns = new ArrayList<>(facing.columns());
                                columns.add(excerpt);
                                rows.set(
                                        new Piece.Facing(columns, facing.leadIn(), facing.shown()));
                            }
                        }));
    }

    /// A card for each excerpt of the piece.
    Rows<Piece> excerpts(Rows<Piece> rows) {
        var cards = new VBox(6);
        return rows.row(
                cards,
                () -> {
                    var now = rows.value().excerpts();
                    var same =
                            cards.getChildren().stream()
                                    .map(card -> ((ExcerptCard) card).excerpt)
                                    .toList();
                    if (!now.equals(same)) {
                        cards.getChildren().clear();
                        for (int i = 0; i < now.size(); i++) {
                            int place = i;
                            cards.getChildren()
                                    .add(
                                            new ExcerptCard(
                                                    now.get(i),
                                                    other -> replace(rows, place, other)));
                        }
                    }
                });
    }

    private static void replace(Rows<Piece> rows, int place, Excerpt other) {
        var all = new ArrayList<>(rows.value().excerpts());
        all.set(place, other);
        rows.set(rows.value().over(all));
    }

    static Button button(String words, String id, Runnable deed) {
        var button = new Button(words);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("small");
        button.setOnAction(_ -> deed.run());
        return button;
    }

    /// Its text, its words, and what can be done with what is selected in the panes.
    private final class ExcerptCard extends VBox {
        private final Excerpt excerpt;
        private final Consumer<Excerpt> write;

        ExcerptCard(Excerpt excerpt, Consumer<Excerpt> write) {
            super(4);
            this.excerpt = excerpt;
            this.write = write;
            getStyleClass().add("pack-excerpt");
            var title = new Label(tools.title(excerpt.text()));
            title.getStyleClass().add("card-tag");
            title.setMinWidth(0);
            title.setMaxWidth(Double.MAX_VALUE);
            Parts.setDirection(title, Direction.ofWords(title.getText()));
            HBox.setHgrow(title, Priority.ALWAYS);
            var go =
                    Parts.icon(
                            MaterialDesignC.CROSSHAIRS_GPS,
                            Words.say("pack.excerpt.show"),
                            () -> tools.show(excerpt));
            go.setId("pack-excerpt-show");
            var head = new HBox(4, title, go);
            head.setAlignment(Pos.CENTER_LEFT);
            var words = Quote.label(Quote.shorten(excerpt.words(), QUOTED));
            words.setWrapText(true);
            var deeds =
                    new FlowPane(
                            6,
                            4,
                            button(
                                    Words.say("pack.excerpt.replace"),
                                    "pack-excerpt-replace",
                                    this::replace),
                            button(
                                    Words.say("pack.excerpt.more"),
                                    "pack-excerpt-more",
                                    this::addPart),
                            button(Words.say("pack.excerpt.cut"), "pack-excerpt-cut", this::cut));
            getChildren().setAll(head, words, deeds);
        }

        private void replace() {
            tools.withSelected(
                    selected -> tools.excerpt(selected.text(), List.of(selected.span()), write));
        }

        private void addPart() {
            withSelectedHere(selected -> write(Cuts.with(excerpt.spans(), selected)));
        }

        private void cut() {
            withSelectedHere(selected -> {
                var rest = Cuts.without(excerpt.spans(), selected);
                if (rest.isEmpty()) {
                    tools.reading().say().accept(Words.say("pack.excerpt.nothingLeft"));
                } else {
                    write(rest);
                }
            });
        }

        private void write(List<Span> spans) {
            var drift = tools.opened().driftOf(excerpt);
            if (drift != Drift.NONE && drift != Drift.MARKS_CHANGED) {
                tools.reading().say().accept(Words.say("pack.excerpt.drifted"));
            } else if (!spans.equals(excerpt.spans())) {
                tools.excerpt(excerpt.text(), spans, write);
            }
        }

        private void withSelectedHere(Consumer<Span> then) {
            tools.withSelected(selected -> {
                if (selected.text().equals(excerpt.text())) {
                    then.accept(selected.span());
                } else {
                    tools.reading()
                            .say()
                            .accept(
                                    Words.say(
                                            "pack.excerpt.otherText", tools.title(excerpt.text())));
                }
            });
        }
    }
}
