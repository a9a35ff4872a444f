package org.hashiya.ui.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/// The whole text as a narrow strip: where annotations, found words, parallel passages and
/// bookmarks are, and which part is in the window. A click goes there.
///
/// Each row of it stands for so many characters; it has the colour of most of their marks, stronger
/// where there are more. One mark more or less draws its own rows again and no others.
public final class Strip extends Region {
    private static final double WIDTH = 14;
    private static final double ROW = 2;
    private static final double FAINTEST = 0.4;
    private static final double MANY = 12;
    private static final double LEAST_FRAME = 8;
    private static final double ROUND = 4;

    private final ReadingSurface surface;
    private final Canvas canvas = new Canvas(WIDTH, 1);
    private final Rectangle frame = new Rectangle();
    private final Group ribbons = new Group();
    private final Map<Layer, Census> census = new EnumMap<>(Layer.class);
    private boolean stale = true;

    public Strip(ReadingSurface surface) {
        this.surface = surface;
        getStyleClass().add("strip");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        frame.setStrokeType(StrokeType.INSIDE);
        frame.setArcWidth(ROUND);
        frame.setArcHeight(ROUND);
        canvas.setManaged(false);
        ribbons.setManaged(false);
        getChildren().setAll(canvas, frame, ribbons);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        surface.overlay().watch(new Watcher());
        surface.watchScrolling(this::requestLayout);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::turnTo);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::turnTo);
    }

    private final class Watcher implements Overlay.Watcher {
        @Override
        public void refilled(Layer layer) {
            stale = true;
            requestLayout();
        }

        @Override
        public void changed(Layer layer, Optional<Mark> before, Optional<Mark> after) {
            var counted = census.get(layer);
            if (stale || counted == null) {
                return;
            }
            before.map(counted::remove).ifPresent(Strip.this::draw);
            after.map(counted::add).ifPresent(Strip.this::draw);
        }

        @Override
        public void repainted() {
            stale = true;
            requestLayout();
        }

        @Override
        public void bookmarked() {
            repainted();
        }
    }

    private void turnTo(MouseEvent mouse) {
        if (mouse.getButton() == MouseButton.PRIMARY && getHeight() > 0) {
            double share = Math.clamp(mouse.getY() / getHeight(), 0, 1);
            int last = Math.max(0, surface.words().length() - 1);
            surface.reveal((int) Math.min(last, share * surface.words().length()));
            mouse.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        if (stale || canvas.getHeight() != getHeight()) {
            canvas.setHeight(getHeight());
            count();
            drawAll();
            stale = false;
        }
        placeFrame();
    }

    private void count() {
        int rows = (int) Math.max(1, getHeight() / ROW);
        for (var layer : Layer.values()) {
            var counted = new Census(surface.words().length(), rows);
            surface.overlay().markings().on(layer).forEach(counted::add);
            census.put(layer, counted);
        }
    }

    private void drawAll() {
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, WIDTH, canvas.getHeight());
        var theme = surface.overlay().markings().theme();
        frame.setStroke(theme.frame());
        frame.setFill(theme.pane());
        layRibbons();
        var rows = census.get(Layer.ANNOTATIONS);
        if (rows != null && !surface.words().isEmpty()) {
            draw(new Census.Rows(0, rows.rows() - 1));
        }
    }

    private void layRibbons() {
        var markings = surface.overlay().markings();
        double length = Math.max(1, surface.words().length());
        ribbons.getChildren()
                .setAll(
                        markings.gutter().ribbons().stream()
                                .map(offset -> wedgeAt(offset / length))
                                .distinct()
                                .map(y ->
                                        Ribbon.wedge(
                                                y,
                                                markings.theme().ink(),
                                                markings.theme().paper()))
                                .toList());
    }

    /// Not beyond the ends of the strip.
    private double wedgeAt(double share) {
        double most = Math.max(Ribbon.WEDGE + 1, getHeight() - Ribbon.WEDGE - 1);
        return Math.clamp(Math.rint(share * getHeight()), Ribbon.WEDGE + 1, most);
    }

    private void draw(Census.Rows rows) {
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, rows.first() * ROW, WIDTH, (rows.last() - rows.first() + 1) * ROW);
        for (int row = rows.first(); row <= rows.last(); row++) {
            for (var layer : Layer.values()) {
                draw(layer, row);
            }
        }
    }

    /// Parallel passages on the left, annotations in the middle, found words on the right.
    private void draw(Layer layer, int row) {
        var counted = census.get(layer);
        var colour = counted == null ? Optional.<Color>empty() : counted.most(row);
        if (counted == null || colour.isEmpty()) {
            return;
        }
        var theme = surface.overlay().markings().theme();
        double share = Math.min(1, (counted.count(row) - 1) / MANY);
        var pen = canvas.getGraphicsContext2D();
        double y = row * ROW;
        switch (layer) {
            case PARALLELS -> {
                pen.setFill(theme.line(colour.get()));
                pen.fillRect(1, y, 2, ROW);
            }
            case ANNOTATIONS -> {
                var strength = FAINTEST + (1 - FAINTEST) * share;
                pen.setFill(theme.line(colour.get()).deriveColor(0, 1, 1, strength));
                pen.fillRect(4, y, 5, ROW);
            }
            case FOUND -> {
                pen.setFill(theme.line(theme.found(true)));
                pen.fillRect(10, y, 3, ROW);
            }
        }
    }

    private void placeFrame() {
        double length = Math.max(1, surface.words().length());
        var seen = surface.seen();
        double top = Math.floor(seen.start() / length * getHeight());
        double bottom = Math.ceil(seen.end() / length * getHeight());
        double height = Math.clamp(bottom - top, LEAST_FRAME, Math.max(LEAST_FRAME, getHeight()));
        frame.setX(0);
        frame.setY(Math.clamp(top, 0, Math.max(0, getHeight() - height)));
        frame.setWidth(WIDTH);
        frame.setHeight(height);
        frame.setVisible(!surface.words().isEmpty());
    }
}
