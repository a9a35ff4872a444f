package org.hashiya.ui.claims;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.hashiya.annotation.Certainty;
import org.hashiya.claim.Finding;
import org.hashiya.claim.Relation;
import org.hashiya.claim.Statement;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.RelationWords;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.margin.MeaningWords;
import org.jspecify.annotations.Nullable;

/// The bar in which two claims are related: the first one, how it stands to the second, why, and
/// how sure that is. Enter writes it, Escape leaves it.
public final class RelateBar extends HBox {
    private static final int MOST = 40;

    private final Consumer<Optional<Relation>> done;
    private final Label first = Quote.label("");
    private final Label second = Quote.label("");
    private final ComboBox<Relation.Kind> kind = new ComboBox<>();
    private final TextField reason = new TextField();
    private final ComboBox<Certainty> certainty = new ComboBox<>();
    private Optional<Relation.Pair> claims = Optional.empty();

    /// @param done gets the relation that was made, or nothing when the bar was left
    public RelateBar(Consumer<Optional<Relation>> done) {
        super(8);
        this.done = done;
        setId("relate-bar");
        getStyleClass().add("walk-bar");
        setAlignment(Pos.CENTER_LEFT);
        kind.setId("relate-kind");
        kind.getItems().setAll(Relation.Kind.values());
        kind.getItems().remove(Relation.Kind.UNRELATED);
        kind.setConverter(words(RelationWords::of));
        Parts.name(kind, Words.say("relate.kind"));
        reason.setId("relate-reason");
        reason.setPromptText(Words.say("relate.reason"));
        Parts.name(reason, reason.getPromptText());
        HBox.setHgrow(reason, Priority.ALWAYS);
        certainty.setId("relate-certainty");
        certainty.getItems().setAll(Arrays.asList(Certainty.values()));
        certainty.setConverter(words(MeaningWords::of));
        Parts.name(certainty, Words.say("field.certainty"));
        var write = new Button(Words.say("relate.write"));
        write.setId("relate-write");
        write.getStyleClass().add("small");
        write.setMinWidth(Region.USE_PREF_SIZE);
        write.setOnAction(_ -> write());
        getChildren().setAll(first, kind, second, reason, certainty, write);
        first.setMinWidth(0);
        second.setMinWidth(0);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        visibleProperty().subscribe(this::setManaged);
        setVisible(false);
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> say) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : say.apply(value);
            }

            @Override
            public @Nullable T fromString(String written) {
                return null; // nothing can be typed here
            }
        };
    }

    /// Asks how `one` stands to `other`.
    ///
    /// @param found what the program thinks of it, as a first answer
    public void ask(Statement one, Statement other, Optional<Finding> found) {
        claims = Optional.of(new Relation.Pair(one.id(), other.id()));
        Quote.set(first, Quote.shorten(one.words(), MOST));
        Quote.set(second, Quote.shorten(other.words(), MOST));
        kind.setValue(
                found.map(each -> each.ground().relation()).orElse(Relation.Kind.CORROBORATES));
        reason.setText(
                found.map(each -> each.reason(java.util.Locale.forLanguageTag(Words.language())))
                        .orElse(""));
        certainty.setValue(Certainty.HIGH);
        setVisible(true);
        kind.requestFocus();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !kind.isShowing() && !certainty.isShowing()) {
            leave(Optional.empty());
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !kind.isShowing() && !certainty.isShowing()) {
            write();
            key.consume();
        }
    }

    private void write() {
        leave(
                claims.map(pair ->
                        new Relation(
                                new LastingId(EditId.random(), 1),
                                pair,
                                kind.getValue(),
                                reason.getText().strip(),
                                certainty.getValue())));
    }

    private void leave(Optional<Relation> made) {
        setVisible(false);
        claims = Optional.empty();
        done.accept(made);
    }
}
