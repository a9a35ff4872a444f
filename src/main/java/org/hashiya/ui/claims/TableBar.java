package org.hashiya.ui.claims;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.hashiya.claim.ClaimTable;
import org.hashiya.claim.ClaimTable.Order;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/// Which rows of the table are shown, and in which order.
final class TableBar extends HBox {
    private final TextField sought = new TextField();
    private final ComboBox<Order> order = new ComboBox<>();
    private final ComboBox<String> kind = new ComboBox<>();
    private final CheckBox contradicting = new CheckBox(Words.say("table.onlyContradicting"));
    private final Label count = Parts.muted("");

    /// @param changed is run when another choice was made
    TableBar(Runnable changed, Button... deeds) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("drawer-tools", "claims-bar");
        sought.setId("table-filter");
        sought.setPromptText(Words.say("table.filter"));
        Parts.name(sought, sought.getPromptText());
        order.setId("table-order");
        order.getItems().setAll(Order.values());
        order.setConverter(said(TableBar::say));
        order.setValue(Order.TEXTS);
        Parts.name(order, Words.say("table.order"));
        kind.setId("table-kind");
        kind.getItems().setAll("");
        kind.setConverter(
                said(code ->
                        code.isEmpty() ? Words.say("pair.all") : HeadingCell.words().kind(code)));
        kind.setValue("");
        Parts.name(kind, Words.say("table.kind"));
        contradicting.setId("table-contradicting");
        sought.textProperty().subscribe((_, _) -> changed.run());
        order.valueProperty().subscribe((_, _) -> changed.run());
        kind.valueProperty().subscribe((_, _) -> changed.run());
        contradicting.selectedProperty().subscribe((_, _) -> changed.run());
        contradicting.setMinWidth(USE_PREF_SIZE);
        count.setMinWidth(USE_PREF_SIZE);
        sought.setMinWidth(80);
        for (var deed : deeds) {
            deed.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().setAll(sought, kind, order, contradicting, count, Parts.gap());
        getChildren().addAll(List.<Node>of(deeds));
    }

    private static String say(Order order) {
        return switch (order) {
            case TEXTS -> Words.say("table.byTexts");
            case SUBJECT -> Words.say("table.bySubject");
            case CONTRADICTIONS -> Words.say("table.byContradictions");
            case SHARED -> Words.say("table.byShared");
        };
    }

    private static <T> StringConverter<T> said(java.util.function.Function<T, String> say) {
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

    /// Only what is chosen, in the order that is chosen.
    ClaimTable chosen(ClaimTable all) {
        var wanted = kind.getValue();
        var chosen =
                all.only(row ->
                                (wanted.isEmpty() || row.heading().kind().code().equals(wanted))
                                        && (!contradicting.isSelected()
                                                || row.contradictions() > 0))
                        .with(sought.getText().toLowerCase(Locale.ROOT))
                        .in(order.getValue());
        count.setText(Words.say("pair.count", chosen.rows().size(), all.rows().size()));
        return chosen;
    }

    /// Offers the kinds that there are.
    void offer(ClaimTable all) {
        var kinds = new java.util.ArrayList<>(List.of(""));
        kinds.addAll(all.kinds());
        if (!kinds.equals(kind.getItems())) {
            var before = kind.getValue();
            kind.getItems().setAll(kinds);
            kind.setValue(kinds.contains(before) ? before : "");
        }
    }
}
