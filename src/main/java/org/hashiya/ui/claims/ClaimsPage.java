package org.hashiya.ui.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.hashiya.annotation.Annotation;
import org.hashiya.claim.Finding;
import org.hashiya.claim.JudgedPair;
import org.hashiya.claim.Relation;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.hashiya.task.Background;
import org.hashiya.ui.drawer.DrawerPage;
import org.hashiya.ui.kit.CardWanted;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.RelationWords;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Verdicts;
import org.jspecify.annotations.Nullable;

/// Which claims agree and which contradict: what persons have said, and what the program found and
/// a person may confirm. Enter shows both passages side by side.
public final class ClaimsPage implements DrawerPage {
    private final Desk desk;
    private final Pen pen;
    private final BiConsumer<Annotation, Annotation> showBoth;
    private final BorderPane content = new BorderPane();
    private final TextField filter = new TextField();
    private final ComboBox<Optional<Relation.Kind>> kinds = new ComboBox<>();
    private final Label count = Parts.muted("");
    private final ListView<ClaimPair> list = new ListView<>();
    private final Button open = Parts.button(Words.say("pair.open"), "pair-open", this::openBoth);
    private final Button card = Parts.button(Words.say("table.card"), "pair-card", this::card);
    private final Button confirm =
            Parts.button(Words.say("pair.confirm"), "pair-confirm", this::confirm);
    private final Button dismiss =
            Parts.button(Words.say("pair.dismiss"), "pair-dismiss", this::dismiss);
    private final OpenBook<List<ClaimPair>> book;
    private List<ClaimPair> pairs = List.of();

    /// @param showBoth shows the passages of two annotations side by side
    public ClaimsPage(
            Desk desk,
            Pen pen,
            Background background,
            BiConsumer<Annotation, Annotation> showBoth) {
        this.desk = desk;
        this.pen = pen;
        var locale = Locale.forLanguageTag(Words.language());
        book =
                new OpenBook<>(
                        desk, background, open -> ClaimPair.all(open, desk, locale), this::show);
        this.showBoth = showBoth;
        content.setTop(bar());
        content.setCenter(list);
        list.setId("claim-pairs");
        list.setAccessibleText(title());
        list.getStyleClass().add("dense-list");
        list.setCellFactory(_ -> new PairCell());
        list.setPlaceholder(Parts.muted(Words.say("pair.none")));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openBoth();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(this::offer);
    }

    private HBox bar() {
        filter.setId("claims-filter");
        filter.setPromptText(Words.say("pair.filter"));
        Parts.name(filter, filter.getPromptText());
        filter.textProperty().subscribe(_ -> lay());
        kinds.setId("claims-kinds");
        kinds.getItems().add(Optional.empty());
        Stream.of(Relation.Kind.values())
                .filter(kind -> kind != Relation.Kind.UNRELATED)
                .map(Optional::of)
                .forEach(kinds.getItems()::add);
        kinds.setConverter(new KindWords());
        kinds.setValue(Optional.empty());
        Parts.name(kinds, Words.say("pair.kinds"));
        kinds.valueProperty().subscribe(_ -> lay());
        var bar = new HBox(8, filter, kinds, count, Parts.gap(), open, card, confirm, dismiss);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll("drawer-tools", "claims-bar");
        return bar;
    }

    private static final class KindWords extends StringConverter<Optional<Relation.Kind>> {
        @SuppressWarnings("NullableOptional") // JavaFX asks before there is a value
        @Override
        public String toString(@Nullable Optional<Relation.Kind> kind) {
            return kind == null || kind.isEmpty()
                    ? Words.say("pair.all")
                    : RelationWords.of(kind.get());
        }

        @Override
        public Optional<Relation.Kind> fromString(String written) {
            return Optional.empty(); // nothing can be typed here
        }
    }

    @Override
    public String id() {
        return "claims";
    }

    @Override
    public String title() {
        return Words.say("claims.title");
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
        book.ask();
    }

    @Override
    public void hear(Edit edit) {
        book.hear(edit);
    }

    @Override
    public void hide() {
        book.shut();
    }

    private void show(List<ClaimPair> read) {
        pairs = read;
        lay();
    }

    private void lay() {
        var before = selected().map(ClaimPair::judged).map(JudgedPair::claims);
        var sought = filter.getText().strip().toLowerCase(Locale.ROOT);
        var wanted = kinds.getValue();
        list.getItems()
                .setAll(
                        pairs.stream()
                                .filter(pair ->
                                        wanted.isEmpty()
                                                || wanted.get() == pair.judged().relation())
                                .filter(pair -> sought.isEmpty() || pair.mentions(sought))
                                .toList());
        count.setText(Words.say("pair.count", list.getItems().size(), pairs.size()));
        list.getItems().stream()
                .filter(pair -> before.equals(Optional.of(pair.judged().claims())))
                .findFirst()
                .or(() -> list.getItems().stream().findFirst())
                .ifPresent(list.getSelectionModel()::select);
        offer(list.getSelectionModel().getSelectedItem());
    }

    private Optional<ClaimPair> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void offer(@Nullable ClaimPair pair) {
        open.setDisable(pair == null);
        card.setDisable(pair == null);
        boolean isOpen = pair != null && pair.judged().status() == JudgedPair.Status.PROPOSED;
        confirm.setDisable(!isOpen);
        dismiss.setDisable(!isOpen);
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            openBoth();
            key.consume();
        } else if (key.getCode() == KeyCode.E) {
            card();
            key.consume();
        } else if (key.getCode() == KeyCode.A) {
            confirm();
            key.consume();
        } else if (key.getCode() == KeyCode.D || key.getCode() == KeyCode.DELETE) {
            dismiss();
            key.consume();
        }
    }

    private void openBoth() {
        selected()
                .ifPresent(pair ->
                        showBoth.accept(
                                pair.first().statement().annotation(),
                                pair.second().statement().annotation()));
    }

    /// Everything on the first of the two, and so on the other as well.
    private void card() {
        selected()
                .map(pair -> pair.judged().claims().first())
                .ifPresent(claim -> content.fireEvent(new CardWanted(claim)));
    }

    /// What was found becomes a relation that a person has made.
    private void confirm() {
        judge(Verdicts::confirm);
    }

    /// It is nothing, and is not proposed again as long as the same is found.
    private void dismiss() {
        judge(Verdicts::dismiss);
    }

    private void judge(BiFunction<Verdicts, Finding, CompletableFuture<HistoryEntry>> verdict) {
        selected()
                .filter(pair -> pair.judged().status() == JudgedPair.Status.PROPOSED)
                .flatMap(ClaimPair::found)
                .ifPresent(found -> pen.follow(verdict.apply(new Verdicts(desk), found)));
    }
}
