package org.hashiya.ui.window;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Typeface;
import org.hashiya.ui.kit.Words;

/// Asks in which letters, how large and how wide apart pages shall be set, in a popover. The pages
/// show each choice at once.
final class TypeChooser extends VBox {
    private static final double WIDTH = 190;
    private static final double READING = 74;

    /// How wide the slider's last place is, which stands for no limit.
    private static final int NO_LIMIT = 125;

    private final Shell shell;
    private final GridPane rows = new GridPane(10, 8);
    private final Runnable showAll;

    TypeChooser(Shell shell) {
        this.shell = shell;
        getStyleClass().addAll("popover-list", "type-chooser");
        var heading = new Label(Words.say("type.title"));
        heading.getStyleClass().add("heading");
        var sizes =
                List.of(
                        slider(
                                "type.size",
                                new Range(10, 40, 1, Type::size),
                                size -> wear(type().size(size)),
                                size -> Words.say("type.pixels", size)),
                        slider(
                                "type.leading",
                                new Range(0, 150, 10, Type::leading),
                                leading -> wear(type().leading(leading)),
                                leading -> Words.say("type.percent", leading)),
                        slider(
                                "type.column",
                                new Range(30, NO_LIMIT, 5, TypeChooser::place),
                                place -> wear(type().characters(characters(place))),
                                place ->
                                        place >= NO_LIMIT
                                                ? Words.say("type.noLimit")
                                                : Words.say("type.characters", place)));
        var faces =
                List.of(
                        faces(
                                "type.roman",
                                List.of(Typeface.NOTO_SERIF, Typeface.DEJAVU_SANS),
                                Type::roman,
                                face -> wear(type().faces(face, type().arabic()))),
                        faces(
                                "type.arabic",
                                List.of(Typeface.AMIRI, Typeface.DEJAVU_SANS),
                                Type::arabic,
                                face -> wear(type().faces(type().roman(), face))));
        showAll =
                () -> {
                    faces.forEach(Runnable::run);
                    sizes.forEach(Runnable::run);
                };
        var asPrinted = new Button(Words.say("type.asPrinted"));
        asPrinted.setId("type-as-printed");
        asPrinted.setOnAction(_ -> {
            wear(Type.AS_PRINTED);
            showAll.run();
        });
        getChildren().addAll(heading, rows, asPrinted);
        showAll.run();
    }

    /// What a slider can say.
    private record Range(int least, int most, int step, ToIntFunction<Type> value) {}

    private Type type() {
        return shell.attire().type();
    }

    private void wear(Type other) {
        if (!other.equals(type())) {
            shell.wear(shell.attire().type(other));
        }
    }

    private static int place(Type type) {
        return type.characters() == Type.AS_WIDE_AS_THE_PANE ? NO_LIMIT : type.characters();
    }

    private static int characters(int place) {
        return place >= NO_LIMIT ? Type.AS_WIDE_AS_THE_PANE : place;
    }

    private void addRow(String key, Node control, Node... more) {
        var caption = new Label(Words.say(key));
        caption.getStyleClass().add("caption");
        rows.addRow(rows.getRowCount(), caption, control);
        rows.addRow(rows.getRowCount() - 1, more);
    }

    /// Hands back what shows the present choice.
    private Runnable faces(
            String key,
            List<Typeface> all,
            Function<Type, Typeface> present,
            Consumer<Typeface> choose) {
        var group = new ToggleGroup();
        var buttons = new HBox();
        for (var face : all) {
            var button = new ToggleButton(face.family());
            button.setStyle("-fx-font-family: \"" + face.family() + "\";");
            button.setId(key.replace('.', '-') + "-" + face.name());
            button.setToggleGroup(group);
            button.setUserData(face);
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(face);
            });
            button.getStyleClass().add(face == all.getFirst() ? "left-pill" : "right-pill");
            buttons.getChildren().add(button);
        }
        buttons.setAlignment(Pos.CENTER_LEFT);
        addRow(key, buttons);
        GridPane.setColumnSpan(buttons, 2);
        return () ->
                group.getToggles()
                        .forEach(toggle ->
                                toggle.setSelected(present.apply(type()) == toggle.getUserData()));
    }

    private Runnable slider(
            String key, Range range, IntConsumer choose, IntFunction<String> inWords) {
        var slider = new Slider(range.least(), range.most(), range.least());
        slider.setId(key.replace('.', '-'));
        slider.setBlockIncrement(range.step());
        slider.setAccessibleText(Words.say(key));
        slider.setPrefWidth(WIDTH);
        var said = Parts.muted("");
        said.setPrefWidth(READING);
        said.setWrapText(true);
        slider.valueProperty()
                .addListener((_, _, now) -> {
                    int value = range.step() * (int) Math.round(now.doubleValue() / range.step());
                    said.setText(inWords.apply(value));
                    choose.accept(value);
                });
        addRow(key, slider, said);
        return () -> {
            int value = range.value().applyAsInt(type());
            said.setText(inWords.apply(value));
            slider.setValue(value);
        };
    }

    void show(Node under) {
        setNodeOrientation(under.getEffectiveNodeOrientation());
        var popover = new Popover(this);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.show(under);
    }
}
