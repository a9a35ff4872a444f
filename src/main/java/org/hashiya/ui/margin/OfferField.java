package org.hashiya.ui.margin;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.ui.kit.Field;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// A field with offers beneath it while something is typed. Down goes to the offers, Enter takes
/// the first or the chosen one, Escape takes back what was typed. An emptied field is no value.
final class OfferField extends VBox implements MarginPart {
    private static final double ROW = 26;

    private final TextField field = new TextField();
    private final ListView<Offer> list = new ListView<>();
    private final Label message = new Label();
    private final Source source;
    private String shown = "";

    /// Something that can be taken.
    ///
    /// @param remark says more, in weaker letters
    record Offer(String words, String remark, Runnable take) {}

    /// Where a field's value and its offers come from.
    ///
    /// @param shown the value now; empty for none
    /// @param offers for what is typed
    /// @param clear makes it no value
    record Source(Supplier<String> shown, Function<String, List<Offer>> offers, Runnable clear) {}

    OfferField(String caption, Source source) {
        this.source = source;
        setSpacing(2);
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        list.getStyleClass().addAll("dense-list", "offers");
        list.setCellFactory(_ -> new OfferCell());
        list.setAccessibleText(Words.say("entity.offers"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldKey);
        field.textProperty().addListener((_, _, _) -> offer());
        HBox.setHgrow(field, Priority.ALWAYS);
        var named = Field.caption(caption);
        named.setLabelFor(field);
        var row = new HBox(named, field);
        row.getStyleClass().add("field");
        focusWithinProperty().addListener((_, _, inside) -> focusMoved(inside));
        getChildren().addAll(row, list, message);
        hideOffers();
        say("");
        refresh();
    }

    OfferField named(String id) {
        field.setId(id);
        list.setId(id + "-offers");
        return this;
    }

    @Override
    public void refresh() {
        boolean untouched = !hasUnwritten();
        shown = source.shown().get();
        if (untouched) {
            field.setText(shown);
            hideOffers();
        }
    }

    @Override
    public boolean hasUnwritten() {
        return !field.getText().equals(shown);
    }

    private void focusMoved(boolean inside) {
        if (inside) {
            offer();
            return;
        }
        hideOffers();
        if (!hasUnwritten()) {
            say("");
        } else if (field.getText().isBlank()) {
            clear();
        } else {
            say(Words.say("entity.choose"));
        }
    }

    private void offer() {
        if (!isFocusWithin() || (!hasUnwritten() && !shown.isEmpty())) {
            hideOffers();
            return;
        }
        say("");
        var offers = source.offers().apply(field.getText().strip());
        list.getItems().setAll(offers);
        list.setPrefHeight(ROW * offers.size() + 4);
        list.setMinHeight(ROW * offers.size() + 4);
        list.setVisible(!offers.isEmpty());
        list.setManaged(!offers.isEmpty());
    }

    private void hideOffers() {
        list.setVisible(false);
        list.setManaged(false);
    }

    private void fieldKey(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && list.isVisible()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            enter();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && hasUnwritten()) {
            field.setText(shown);
            key.consume();
        }
    }

    private void enter() {
        if (field.getText().isBlank() && !shown.isEmpty()) {
            clear();
        } else if (hasUnwritten() && !list.getItems().isEmpty()) {
            take(list.getItems().getFirst());
        }
    }

    private void listKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            var offer = list.getSelectionModel().getSelectedItem();
            if (offer != null) {
                take(offer);
            }
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE
                || (key.getCode() == KeyCode.UP
                        && list.getSelectionModel().getSelectedIndex() == 0)) {
            field.requestFocus();
            key.consume();
        }
    }

    private void clear() {
        shown = "";
        field.setText("");
        source.clear().run();
    }

    private void take(Offer offer) {
        shown = field.getText(); // what is typed is done with
        offer.take().run();
        field.requestFocus();
        hideOffers();
    }

    private void say(String words) {
        message.setText(words);
        message.setVisible(!words.isEmpty());
        message.setManaged(!words.isEmpty());
    }

    private final class OfferCell extends ListCell<Offer> {
        OfferCell() {
            setPrefWidth(0);
            setPrefHeight(ROW);
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    take(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            if (empty || offer == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            var remark = Parts.muted(offer.remark());
            remark.setMinWidth(USE_PREF_SIZE);
            var words = new Label(offer.words());
            words.setMinWidth(0);
            setGraphic(new HBox(6, words, remark));
        }
    }
}
