package org.hashiya.ui.reading;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The page for those who listen instead of look: what assistive technology is told of a surface,
/// and what it may ask the surface to do.
///
/// The page is one text area that cannot be written in, with the words of the text and no others;
/// its offsets are those of the text, UTF-16. What is said of the words at the caret is its help.
public final class Spoken {
    private final ReadingSurface surface;
    private final Consumer<AccessibleAttribute> tell;
    private final Label name = new Label();
    private String role = "";
    private Supplier<String> remarks = this::labels;
    private String told = "";

    /// @param tell hears which of the answers have become others
    Spoken(ReadingSurface surface, Consumer<AccessibleAttribute> tell) {
        this.surface = surface;
        this.tell = tell;
        surface.selectionProperty().addListener(_ -> moved());
        surface.overlay().watch(new Watcher());
    }

    /// How the page is called: what kind of thing it is, and the title of its text.
    public void setName(String kind, String title) {
        role = kind;
        name.setText(title);
        name.setAccessibleText(title); // without a place on the screen a label tells no text
        tell.accept(AccessibleAttribute.LABELED_BY);
    }

    /// What is said of the words where the reader is, in words; empty for nothing.
    public void setRemarks(Supplier<String> inWords) {
        remarks = inWords;
        refresh();
    }

    /// Something else may be said of the words where the reader is.
    public void refresh() {
        var now = remarks.get();
        if (!now.equals(told)) {
            told = now;
            tell.accept(AccessibleAttribute.HELP);
        }
    }

    /// Other words are on the page.
    void rewritten() {
        tell.accept(AccessibleAttribute.TEXT);
        refresh();
    }

    private void moved() {
        tell.accept(AccessibleAttribute.SELECTION_START);
        tell.accept(AccessibleAttribute.SELECTION_END);
        tell.accept(AccessibleAttribute.CARET_OFFSET);
        refresh();
    }

    private final class Watcher implements Overlay.Watcher {
        @Override
        public void refilled(Layer layer) {
            if (layer == Layer.ANNOTATIONS) {
                refresh();
            }
        }

        @Override
        public void changed(Layer layer, Optional<Mark> before, Optional<Mark> after) {
            refilled(layer);
        }

        @Override
        public void repainted() {}

        @Override
        public void bookmarked() {
            refresh();
        }
    }

    private String labels() {
        return surface.marksAtCaret().stream()
                .map(mark -> mark.badge().label() + ": " + mark.span().of(surface.words()))
                .collect(Collectors.joining("; "));
    }

    /// Empty for what the surface leaves to JavaFX.
    Optional<Object> answer(AccessibleAttribute asked, Object... about) {
        return switch (asked) {
            case TEXT -> Optional.of(surface.words());
            case ROLE_DESCRIPTION -> role.isEmpty() ? Optional.empty() : Optional.of(role);
            case LABELED_BY -> name.getText().isEmpty() ? Optional.empty() : Optional.of(name);
            case HELP -> Optional.of(remarks.get());
            case EDITABLE -> Optional.of(false);
            case FONT -> {
                var type = surface.typesetting();
                yield Optional.of(type.font(type.roman()));
            }
            case SELECTION_START -> Optional.of(surface.selection().start());
            case SELECTION_END -> Optional.of(surface.selection().end());
            case CARET_OFFSET -> Optional.of(surface.selection().caret());
            case LINE_FOR_OFFSET -> Optional.of(lines().lineAt(within(number(about, 0))));
            case LINE_START -> lines().start(number(about, 0)).map(Integer.class::cast);
            case LINE_END -> lines().end(number(about, 0)).map(Integer.class::cast);
            case BOUNDS_FOR_RANGE -> Optional.of(boxes(number(about, 0), number(about, 1)));
            case OFFSET_AT_POINT ->
                    about.length > 0 && about[0] instanceof Point2D point
                            ? Optional.of(characterAt(point))
                            : Optional.empty();
            // The flows of RichTextFX, and what is painted on them, are no things of their own.
            case CHILDREN -> Optional.of(FXCollections.<Node>emptyObservableList());
            default -> Optional.empty();
        };
    }

    /// Says whether that was something for the surface to do.
    boolean obey(AccessibleAction action, Object... about) {
        return switch (action) {
            case SET_TEXT_SELECTION -> {
                int start = within(number(about, 0));
                surface.select(start, Math.max(start, within(number(about, 1))));
                yield true;
            }
            case SHOW_TEXT_RANGE -> {
                surface.reveal(within(number(about, 0)));
                yield true;
            }
            default -> false;
        };
    }

    private static int number(Object[] about, int place) {
        return place < about.length && about[place] instanceof Integer number ? number : 0;
    }

    private int within(int offset) {
        return Math.clamp(offset, 0, surface.words().length());
    }

    private SpokenLines lines() {
        return new SpokenLines(
                surface.paragraphs(),
                surface.onScreen().views().stream().filter(ParagraphView::isLaidOut).toList(),
                surface.words().length());
    }

    /// The boxes of `first..last` on the screen; JavaFX counts the last character in.
    private Bounds[] boxes(int first, int last) {
        return surface.onScreen().boxesInScene(within(first), within(last + 1)).stream()
                .map(this::onScreen)
                .toArray(Bounds[]::new);
    }

    private Bounds onScreen(Rectangle2D inScene) {
        var inSheet =
                surface.sheet()
                        .sceneToLocal(
                                new BoundingBox(
                                        inScene.getMinX(),
                                        inScene.getMinY(),
                                        inScene.getWidth(),
                                        inScene.getHeight()));
        return surface.sheet().localToScreen(inSheet);
    }

    private int characterAt(Point2D onScreen) {
        var inScene = surface.sheet().localToScene(surface.sheet().screenToLocal(onScreen));
        return surface.characterAt(inScene.getX(), inScene.getY());
    }
}
