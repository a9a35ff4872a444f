package org.hashiya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;

/// Tints that lie on each other, as the eye sees them: patches side by side, each in the colour
/// that the tints there give together on the paper. To paint every pixel once, without mixing, is
/// the cheapest there is; where marks are dense, tints would cover it three or four times.
final class Tints {
    /// @param colour may be seen through
    private record Tint(Patch place, Color colour) {
        boolean covers(double top, double bottom) {
            return place.top() <= top && place.bottom() >= bottom;
        }

        boolean spans(double left, double right) {
            return place.left() <= left && place.right() >= right;
        }
    }

    private final List<Tint> tints = new ArrayList<>();

    /// Lays a tint on those before it.
    void lay(Rectangle2D where, Color colour) {
        var place =
                Patch.crisp(
                        where.getMinX(), where.getMinY(), where.getMaxX(), where.getMaxY(), colour);
        tints.add(new Tint(place, colour));
    }

    void clear() {
        tints.clear();
    }

    List<Patch> on(Color paper) {
        var patches = new ArrayList<Patch>();
        var heights = new TreeSet<Double>();
        tints.forEach(tint -> {
            heights.add(tint.place().top());
            heights.add(tint.place().bottom());
        });
        double top = Double.NaN;
        for (double bottom : heights) {
            if (!Double.isNaN(top)) {
                addBand(patches, top, bottom, paper);
            }
            top = bottom;
        }
        return patches;
    }

    /// No tint begins or ends inside the band.
    private void addBand(List<Patch> patches, double top, double bottom, Color paper) {
        var here = tints.stream().filter(tint -> tint.covers(top, bottom)).toList();
        var edges = new TreeSet<Double>();
        here.forEach(tint -> {
            edges.add(tint.place().left());
            edges.add(tint.place().right());
        });
        double left = Double.NaN;
        for (double right : edges) {
            if (!Double.isNaN(left)) {
                double from = left;
                var over = here.stream().filter(tint -> tint.spans(from, right)).toList();
                if (!over.isEmpty()) {
                    patches.add(new Patch(left, top, right, bottom, mixed(paper, over)));
                }
            }
            left = right;
        }
    }

    private static Color mixed(Color paper, List<Tint> over) {
        double red = paper.getRed();
        double green = paper.getGreen();
        double blue = paper.getBlue();
        for (var tint : over) {
            var colour = tint.colour();
            double share = colour.getOpacity();
            red += (colour.getRed() - red) * share;
            green += (colour.getGreen() - green) * share;
            blue += (colour.getBlue() - blue) * share;
        }
        return Color.color(red, green, blue);
    }
}
