package org.hashiya.ui.claims;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.hashiya.claim.ClaimTable;
import org.hashiya.claim.ClaimTable.Column;
import org.hashiya.claim.ClaimTable.Heading;
import org.hashiya.claim.ClaimTable.Row;
import org.hashiya.claim.Statement;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.task.Background;
import org.hashiya.ui.drawer.DrawerPage;
import org.hashiya.ui.kit.CardWanted;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Regrouping;

/// What is claimed beside who says so: a row for each thing claimed, a column for each text. A
/// click or Enter shows a claim beside what another text says of the same.
public final class ClaimTablePage implements DrawerPage {
    private static final double HEADING = 190;
    private static final double COLUMN = 240;

    private final Desk desk;
    private final Pen pen;
    private final ClaimWays ways;
    private final BorderPane content = new BorderPane();
    private final TableView<Row> table = new TableView<>();
    private final TableBar bar;
    private final RowBar rowBar = new RowBar(this::put, this::focus);
    private final OpenBook<ClaimTable> book;
    private ClaimTable all = new ClaimTable(List.of(), List.of());
    private ClaimTable shown = all;

    public ClaimTablePage(Desk desk, Pen pen, Background background, ClaimWays ways) {
        this.desk = desk;
        this.pen = pen;
        this.ways = ways;
        var reader = new LanguageTag(Words.language());
        book = new OpenBook<>(desk, background, open -> open.table(reader), this::show);
        bar =
                new TableBar(
                        this::lay,
                        Parts.button(Words.say("table.regroup"), "table-regroup", this::regroup),
                        Parts.button(Words.say("table.card"), "table-card", this::card),
                        Parts.button(
                                Words.say("table.save"),
                                "table-save",
                                () -> ways.saveTable().accept(shown)));
        content.setTop(new VBox(bar, rowBar));
        content.setCenter(table);
        table.setId("claim-table");
        table.getStyleClass().add("claim-table");
        table.setAccessibleText(title());
        table.setPlaceholder(Parts.muted(Words.say("table.none")));
        table.setFixedCellSize(ClaimCell.HEIGHT);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        lay();
    }

    @Override
    public String id() {
        return "table";
    }

    @Override
    public String title() {
        return Words.say("table.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void focus() {
        table.requestFocus();
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

    private void show(ClaimTable read) {
        boolean areTheSameTexts = read.columns().equals(all.columns());
        all = read;
        if (!areTheSameTexts) {
            table.getColumns().setAll(List.of(heading()));
            read.columns().forEach(column -> table.getColumns().add(column(column)));
        }
        bar.offer(read);
        lay();
    }

    private static TableColumn<Row, Row> heading() {
        var column = new TableColumn<Row, Row>(Words.say("table.claimed"));
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(_ -> new HeadingCell());
        column.setPrefWidth(HEADING);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<Row, List<Statement>> column(Column text) {
        var column = new TableColumn<Row, List<Statement>>();
        var title = new Label(text.title());
        Parts.setDirection(title, Direction.ofWords(text.title()));
        title.setTooltip(Parts.tip(text.title()));
        column.setGraphic(title);
        column.setUserData(text);
        column.setCellValueFactory(
                cell -> new SimpleObjectProperty<>(cell.getValue().in(text.text())));
        column.setCellFactory(_ -> cell());
        column.setPrefWidth(COLUMN);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private ClaimCell cell() {
        var cell = new ClaimCell();
        cell.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        return cell;
    }

    /// The place that was chosen stays chosen, if it is still there.
    private void lay() {
        var place = place();
        var row = row().map(Row::heading);
        shown = bar.chosen(all);
        table.getItems().setAll(shown.rows());
        int at = row.map(this::indexOf).orElse(0);
        if (!shown.rows().isEmpty() && table.getColumns().size() > 1) {
            var column =
                    place.map(TablePosition::getColumn)
                            .filter(index -> index > 0 && index < table.getColumns().size())
                            .orElse(1);
            table.getSelectionModel().clearAndSelect(at, table.getColumns().get(column));
            table.getFocusModel().focus(at, table.getColumns().get(column));
        }
    }

    private int indexOf(Heading heading) {
        var headings = shown.rows().stream().map(Row::heading).toList();
        return Math.max(0, headings.indexOf(heading));
    }

    private Optional<TablePosition<?, ?>> place() {
        return table.getSelectionModel().getSelectedCells().stream()
                .findFirst()
                .map(each -> (TablePosition<?, ?>) each);
    }

    private Optional<Row> row() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /// The claims of the chosen cell; of the whole row where what is claimed is chosen.
    private List<Statement> claims() {
        var column =
                place().map(TablePosition::getTableColumn)
                        .map(TableColumn::getUserData)
                        .filter(Column.class::isInstance)
                        .map(Column.class::cast);
        return row().map(row ->
                        column.map(text -> row.in(text.text()))
                                .orElseGet(() -> row.statements().toList()))
                .orElse(List.of());
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        boolean isTaken =
                switch (key.getCode()) {
                    case ENTER -> taken(this::open);
                    case G -> taken(this::regroup);
                    case E -> taken(this::card);
                    default -> false;
                };
        if (isTaken) {
            key.consume();
        }
    }

    private static boolean taken(Runnable deed) {
        deed.run();
        return true;
    }

    private void open() {
        claims().stream()
                .findFirst()
                .ifPresent(claim ->
                        row().flatMap(row -> row.beside(claim))
                                .ifPresentOrElse(
                                        other ->
                                                ways.showBoth()
                                                        .accept(
                                                                claim.annotation(),
                                                                other.annotation()),
                                        () -> ways.show().accept(claim.annotation())));
    }

    private void regroup() {
        var claims = claims();
        if (!claims.isEmpty()) {
            rowBar.ask(claims, row().map(row -> row.heading().name()).orElse(""));
        }
    }

    private void put(List<Statement> claims, String row) {
        new Regrouping(desk).put(claims, row).ifPresent(pen::follow);
    }

    private void card() {
        claims().stream()
                .findFirst()
                .ifPresent(claim -> content.fireEvent(new CardWanted(claim.id())));
    }
}
