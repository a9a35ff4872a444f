package org.hashiya.ui.margin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Annotation;
import org.hashiya.claim.Statement;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.ui.kit.HistoryList;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;

/// What is said of the words that the reader looks at: a card for each annotation, one of them
/// open. A card in which something was typed that is not written stays until it is.
public final class MarginView extends VBox {
    private static final int MOST_CARDS = 30;

    private final Pen pen;
    private final Supplier<HistoryList> histories;
    private final BiConsumer<LastingId, Consumer<Statement>> claims;
    private final Consumer<LastingId> choose;
    private final Runnable leave;
    private final Label count = Parts.muted("");
    private final VBox cards = new VBox();
    private final Label hint = Parts.muted("");
    private SequencedMap<LastingId, Card> shown = new LinkedHashMap<>();

    /// @param histories makes an empty list, to be shown the history of an annotation
    /// @param choose asks for an annotation to be the chosen one
    /// @param leave goes back to the text
    /// @param claims looks for a claim anywhere in the project and brings it here
    public MarginView(
            Pen pen,
            Supplier<HistoryList> histories,
            BiConsumer<LastingId, Consumer<Statement>> claims,
            Consumer<LastingId> choose,
            Runnable leave) {
        this.pen = pen;
        this.claims = claims;
        this.histories = histories;
        this.choose = choose;
        this.leave = leave;
        getStyleClass().add("margin");
        setId("margin");
        var heading = new Label(Words.say("margin.title"));
        heading.getStyleClass().add("heading");
        var top = new javafx.scene.layout.HBox(8, heading, Parts.gap(), count);
        top.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        cards.getStyleClass().add("cards");
        hint.setWrapText(true);
        hint.getStyleClass().add("margin-hint");
        var scroller = new ScrollPane(new VBox(cards, hint));
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.getStyleClass().add("margin-scroller");
        scroller.setFocusTraversable(false);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        getChildren().addAll(top, scroller);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        showNothing();
    }

    /// Nothing is looked at.
    public void showNothing() {
        lay(Map.of(), Optional.empty());
        count.setText("");
        hint.setText(Words.say("margin.nothing"));
    }

    /// Shows what is said here.
    ///
    /// @param here in reading order
    /// @param chosen the one that is open
    /// @param language of the words
    public void show(
            AnnotatedText text,
            List<Annotation> here,
            Optional<LastingId> chosen,
            LanguageTag language) {
        var now = new LinkedHashMap<LastingId, Card>();
        for (var annotation : nearest(here, chosen)) {
            var card = shown.get(annotation.id());
            if (card == null) {
                card =
                        new Card(
                                new MarginTools(pen, language, histories, claims),
                                annotation,
                                text.words(),
                                choose);
            } else {
                card.show(annotation);
            }
            now.put(annotation.id(), card);
        }
        lay(now, chosen);
        count.setText(here.isEmpty() ? "" : Words.say("margin.count", here.size()));
        hint.setText(
                here.isEmpty()
                        ? Words.say("margin.nothing")
                        : here.size() > MOST_CARDS
                                ? Words.say("margin.more", here.size() - MOST_CARDS)
                                : "");
    }

    private static List<Annotation> nearest(List<Annotation> here, Optional<LastingId> chosen) {
        if (here.size() <= MOST_CARDS) {
            return here;
        }
        var some = new ArrayList<>(here.subList(0, MOST_CARDS));
        here.stream()
                .filter(each -> chosen.equals(Optional.of(each.id())))
                .filter(each -> !some.contains(each))
                .forEach(some::add);
        return some;
    }

    private void lay(Map<LastingId, Card> now, Optional<LastingId> chosen) {
        var next = new LinkedHashMap<>(now);
        shown.forEach((id, card) -> {
            if (card.hasUnwritten()) {
                next.putIfAbsent(id, card);
            }
        });
        next.forEach(
                (id, card) -> card.setOpen(chosen.equals(Optional.of(id)) || card.hasUnwritten()));
        shown = next;
        var nodes = List.<Node>copyOf(next.values());
        if (!cards.getChildren().equals(nodes)) {
            cards.getChildren().setAll(nodes);
        }
        hint.setVisible(next.isEmpty() || next.size() >= MOST_CARDS);
        hint.setManaged(hint.isVisible());
    }

    /// Puts the keyboard into the open card.
    @Override
    public void requestFocus() {
        shown.values().stream().filter(Card::isOpen).findFirst().ifPresent(Card::focusFields);
    }

    /// Puts the keyboard where the next comment on the open card is written; whether there is one.
    public boolean comment() {
        var card = shown.values().stream().filter(Card::isOpen).findFirst();
        card.ifPresent(Card::comment);
        return card.isPresent();
    }

    /// Links the open card's words to the entry of the registers that it offers first; whether
    /// there was something to link.
    public boolean linkBest() {
        return shown.values().stream().filter(Card::isOpen).anyMatch(Card::linkBest);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            leave.run();
            key.consume();
        }
    }
}
