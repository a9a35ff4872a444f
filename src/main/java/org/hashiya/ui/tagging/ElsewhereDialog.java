package org.hashiya.ui.tagging;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.hashiya.annotation.Annotation;
import org.hashiya.task.Background;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.SaidElsewhere;
import org.hashiya.workbench.SaidElsewhere.Part;

/// Says of the other mentions what is said of the chosen one, after a look at all of them.
public final class ElsewhereDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 520;

    private final Pen pen;
    private final Background background;
    private final Annotation model;
    private final Map<Part, CheckBox> parts = new EnumMap<>(Part.class);
    private final CheckBox everywhere = new CheckBox(Words.say("tagall.everywhere"));
    private final PlaceList<Annotation> places =
            new PlaceList<>(
                    Words.say("elsewhere.places"), Words.say("elsewhere.none"), this::count);
    private final Label found = Parts.muted("");
    private final ButtonType ok = new ButtonType(Words.say("elsewhere.do"), ButtonData.OK_DONE);
    private int asked;

    /// @param model what is said of it is said of the others
    public ElsewhereDialog(Window owner, Pen pen, Background background, Annotation model) {
        this.pen = pen;
        this.background = background;
        this.model = model;
        initOwner(owner);
        initModality(Modality.WINDOW_MODAL);
        setTitle(Words.say("elsewhere.title"));
        setHeaderText(getTitle());
        prepare();
        var choices = new FlowPane(14, 6);
        choices.getChildren().setAll(parts.values());
        choices.getChildren().add(everywhere);
        var hint = Parts.muted(Words.say("elsewhere.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(places, Priority.ALWAYS);
        var pane = getDialogPane();
        pane.setContent(new VBox(8, choices, places, found, hint));
        pane.setId("elsewhere");
        pane.getStyleClass().add("tag-all");
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setNodeOrientation(Words.orientation());
        pane.getButtonTypes()
                .setAll(ok, new ButtonType(Words.say("tagset.leave"), ButtonData.CANCEL_CLOSE));
        button().setId("elsewhere-ok");
        setResizable(true);
        setOnShown(_ -> places.requestFocus());
        setResultConverter(pressed -> {
            if (pressed == ok) {
                accept();
            }
            return pressed;
        });
        look();
    }

    private void prepare() {
        places.setId("elsewhere-places");
        for (var part : SaidElsewhere.parts(model)) {
            var box = new CheckBox(Words.say(key(part)));
            box.setSelected(part != Part.NOTE);
            box.selectedProperty().addListener((_, _, _) -> look());
            parts.put(part, box);
        }
        everywhere.setSelected(true);
        everywhere.selectedProperty().addListener((_, _, _) -> look());
    }

    private static String key(Part part) {
        return switch (part) {
            case ENTRY -> "elsewhere.entry";
            case ATTRIBUTES -> "elsewhere.attributes";
            case CERTAINTY -> "elsewhere.certainty";
            case NOTE -> "elsewhere.note";
        };
    }

    private Button button() {
        return (Button) getDialogPane().lookupButton(ok);
    }

    private Set<Part> chosen() {
        var chosen = EnumSet.noneOf(Part.class);
        parts.forEach((part, box) -> {
            if (box.isSelected()) {
                chosen.add(part);
            }
        });
        return chosen;
    }

    private List<TextId> texts() {
        return everywhere.isSelected()
                ? List.copyOf(pen.project().texts().keySet())
                : List.of(model.text());
    }

    /// Of several questions the newest wins.
    private void look() {
        int question = ++asked;
        var chosen = chosen();
        var texts = texts();
        background.run(
                () -> Preview.of(pen.saidElsewhere().find(model, chosen, texts), pen),
                preview -> {
                    if (question == asked) {
                        places.show(preview);
                        count();
                    }
                });
    }

    private void count() {
        int taken = places.places().size();
        found.setText(Words.say("tagall.found", taken, places.preview().places().size()));
        button().setDisable(taken == 0);
    }

    private void accept() {
        pen.perform(pen.saidElsewhere().edit(model, chosen(), places.places()));
    }
}
