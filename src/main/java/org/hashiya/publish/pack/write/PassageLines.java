package org.hashiya.publish.pack.write;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the lines of passages and the marks in them came to stand, found when everything is set.
/// All places are in points from the upper left corner of what is printed on a page.
final class PassageLines {
    /// Every fifth line has a number, so that a class can say “line 15”.
    private static final int STEP = 5;

    private final List<PageBox> pages;
    private final float dotsPerPoint;
    private final List<Numbered> numbered = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private int line;

    /// A line with a number.
    ///
    /// @param isRight whether the number stands at the right of the passage
    record Numbered(int page, int number, Place place, boolean isRight) {}

    /// What is drawn below marked words.
    ///
    /// @param mark as style sheets call it
    record Stroke(int page, String mark, Place place) {}

    /// A stretch of a line.
    ///
    /// @param y of the line on which letters stand
    record Place(float x, float width, float y) {}

    private PassageLines(PdfBoxRenderer renderer) {
        pages = renderer.getRootBox().getLayer().getPages();
        dotsPerPoint = renderer.getDotsPerPoint();
    }

    /// @param renderer that has laid out its page
    static PassageLines of(PdfBoxRenderer renderer) {
        var lines = new PassageLines(renderer);
        lines.walk(renderer.getRootBox(), Optional.empty());
        return lines;
    }

    List<Numbered> numbered() {
        return numbered;
    }

    List<Stroke> strokes() {
        return strokes;
    }

    /// @param passage that lines are counted in
    private void walk(Box box, Optional<Box> passage) {
        var within = passage;
        if (box instanceof BlockBox && isCalled(box, "blockquote")) {
            within = Optional.of(box);
            line = 0;
        }
        if (box instanceof LineBox set && set.isContainsContent() && within.isPresent()) {
            line++;
            if (line % STEP == 0) {
                number(set, within.get());
            }
        }
        if (box instanceof InlineLayoutBox inline) {
            mark(inline).ifPresent(mark -> stroke(inline, mark));
            for (var child : inline.getInlineChildren()) {
                if (child instanceof Box inner) {
                    walk(inner, within);
                }
            }
        }
        for (var child : box.getChildren()) {
            walk(child, within);
        }
    }

    private static boolean isCalled(Box box, String name) {
        return box.getElement() != null && box.getElement().getTagName().equals(name);
    }

    private static Optional<String> mark(InlineLayoutBox box) {
        if (box.getElement() == null) {
            return Optional.empty();
        }
        var style = box.getElement().getAttribute("class");
        return style.startsWith("mark ")
                ? Optional.of(style.substring("mark ".length()))
                : Optional.empty();
    }

    private void number(LineBox set, Box passage) {
        int baseline = set.getAbsY() + set.getBaseline();
        page(baseline)
                .ifPresent(page -> {
                    var place =
                            new Place(
                                    passage.getAbsX() / dotsPerPoint,
                                    passage.getWidth() / dotsPerPoint,
                                    onPage(page, baseline));
                    numbered.add(new Numbered(page, line, place, isFromRight(set)));
                });
    }

    /// Whether its paragraph runs from the right.
    private static boolean isFromRight(LineBox line) {
        return IdentValue.RTL.equals(line.getParent().getStyle().getDirection());
    }

    private void stroke(InlineLayoutBox box, String mark) {
        int baseline = box.getAbsY() + box.getBaseline();
        page(baseline)
                .ifPresent(page -> {
                    var place =
                            new Place(
                                    box.getAbsX() / dotsPerPoint,
                                    box.getInlineWidth() / dotsPerPoint,
                                    onPage(page, baseline));
                    strokes.add(new Stroke(page, mark, place));
                });
    }

    private float onPage(int page, int y) {
        return (y - pages.get(page).getTop()) / dotsPerPoint;
    }

    /// The page at a height; none for what stands outside of pages, such as their heads.
    private Optional<Integer> page(int y) {
        int low = 0;
        int high = pages.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var page = pages.get(middle);
            if (y < page.getTop()) {
                high = middle - 1;
            } else if (y >= page.getBottom()) {
                low = middle + 1;
            } else {
                return Optional.of(middle);
            }
        }
        return Optional.empty();
    }
}
