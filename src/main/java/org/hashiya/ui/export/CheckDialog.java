package org.hashiya.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.hashiya.annotation.Annotation;
import org.hashiya.entity.Entity;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.EditionFlaw;

/// What should be looked at before an edition is written. Enter, or two clicks, goes to the place;
/// the list stays open beside it.
public final class CheckDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 460;

    private final ListView<EditionFlaw> list = new ListView<>();
    private final Ways ways;

    /// Where the list leads.
    public record Ways(Consumer<Annotation> mark, Consumer<Entity> entity) {}

    public CheckDialog(Window owner, List<EditionFlaw> flaws, Ways ways) {
        this.ways = ways;
        initOwner(owner);
        initModality(Modality.NONE);
        setTitle(Words.say("check.title"));
        setHeaderText(getTitle());
        setResizable(true);
        list.setId("check-list");
        list.setAccessibleText(Words.say("check.title"));
        list.setPlaceholder(Parts.muted(Words.say("check.none")));
        list.setCellFactory(_ -> new Line());
        list.getItems().setAll(flaws);
        list.getSelectionModel().selectFirst();
        list.setOnKeyPressed(key -> {
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
        var count = new Label(Words.say("check.count", flaws.size()));
        count.setId("check-count");
        count.setWrapText(true);
        VBox.setVgrow(list, Priority.ALWAYS);
        var pane = getDialogPane();
        pane.setContent(new VBox(8, count, list));
        pane.setId("check-dialog");
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setNodeOrientation(Words.orientation());
        pane.getButtonTypes().setAll(Parts.close());
        setOnShown(_ -> list.requestFocus());
    }

    private void go() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(flaw -> {
                    switch (flaw) {
                        case EditionFlaw.NoCalendar(_, var mark) -> ways.mark.accept(mark);
                        case EditionFlaw.NoDate(_, var mark) -> ways.mark.accept(mark);
                        case EditionFlaw.NoEntity(_, var mark) -> ways.mark.accept(mark);
                        case EditionFlaw.EntityGone(_, var mark) -> ways.mark.accept(mark);
                        case EditionFlaw.OtherWords(_, var mark, _) -> ways.mark.accept(mark);
                        case EditionFlaw.EmptyAttribute(_, var mark, _) -> ways.mark.accept(mark);
                        case EditionFlaw.NeverNamed(var entity) -> ways.entity.accept(entity);
                    }
                });
    }

    private static String words(EditionFlaw flaw) {
        return switch (flaw) {
            case EditionFlaw.NoCalendar(var text, var mark) ->
                    Words.say("check.noCalendar", quoted(text, mark), text.text().title());
            case EditionFlaw.NoDate(var text, var mark) ->
                    Words.say("check.noDate", quoted(text, mark), text.text().title());
            case EditionFlaw.NoEntity(var text, var mark) ->
                    Words.say("check.noEntity", quoted(text, mark), text.text().title());
            case EditionFlaw.EntityGone(var text, var mark) ->
                    Words.say("check.entityGone", quoted(text, mark), text.text().title());
            case EditionFlaw.OtherWords(var text, var mark, var said) ->
                    Words.say("check.otherWords", quoted(text, mark), text.text().title(), said);
            case EditionFlaw.EmptyAttribute(var text, var mark, var attribute) ->
                    Words.say(
                            "check.emptyAttribute",
                            quoted(text, mark),
                            text.text().title(),
                            attribute);
            case EditionFlaw.NeverNamed(var entity) ->
                    Words.say(
                            "check.neverNamed",
                            entity.nameIn(new LanguageTag(Words.language())).text());
        };
    }

    private static String quoted(AnnotatedText text, Annotation mark) {
        return Quote.shorten(mark.span().of(text.words()), Quote.SHORT);
    }

    private static final class Line extends ListCell<EditionFlaw> {
        Line() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(EditionFlaw flaw, boolean empty) {
            super.updateItem(flaw, empty);
            setText(empty || flaw == null ? null : words(flaw));
        }
    }
}
