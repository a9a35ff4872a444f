package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// The eye must not see that tints are mixed before they are painted.
class TintsTest {
    private static final int WIDE = 60;
    private static final int HIGH = 30;
    private static final Color PAPER = Color.web("#fdfcf9");

    private record Laid(Rectangle2D where, Color colour) {
        boolean covers(int x, int y) {
            return x >= where.getMinX()
                    && x < where.getMaxX()
                    && y >= where.getMinY()
                    && y < where.getMaxY();
        }
    }

    private final Tints tints = new Tints();

    @Test
    void withoutTintsThereIsNothingToPaint() {
        assertThat(tints.on(PAPER)).isEmpty();
    }

    @Test
    void oneTintIsOnePatchInTheColourThatItGivesOnThePaper() {
        tints.lay(new Rectangle2D(3, 4, 10, 12), Color.color(1, 0, 0, 0.5));
        assertThat(tints.on(Color.WHITE))
                .containsExactly(new Patch(3, 4, 13, 16, Color.color(1, 0.5, 0.5)));
    }

    @Test
    void anywherePatchesLookLikeTintsLaidOnEachOtherAndNoneCoversAnother() {
        var chance = new Random(1923);
        for (int round = 0; round < 200; round++) {
            tints.clear();
            var laid = layAtRandom(chance);
            var patches = tints.on(PAPER);
            for (int y = 0; y < HIGH; y++) {
                for (int x = 0; x < WIDE; x++) {
                    compare(patches, laid, x, y);
                }
            }
        }
    }

    private List<Laid> layAtRandom(Random chance) {
        var laid = new ArrayList<Laid>();
        int many = 1 + chance.nextInt(6);
        for (int i = 0; i < many; i++) {
            int left = chance.nextInt(WIDE - 1);
            int top = chance.nextInt(HIGH - 1);
            var where =
                    new Rectangle2D(
                            left,
                            top,
                            1 + chance.nextInt(WIDE - left),
                            1 + chance.nextInt(HIGH - top));
            var colour =
                    Color.color(
                            chance.nextDouble(),
                            chance.nextDouble(),
                            chance.nextDouble(),
                            chance.nextDouble());
            tints.lay(where, colour);
            laid.add(new Laid(where, colour));
        }
        return laid;
    }

    private static void compare(List<Patch> patches, List<Laid> laid, int x, int y) {
        var here =
                patches.stream()
                        .filter(patch -> x >= patch.left() && x < patch.right())
                        .filter(patch -> y >= patch.top() && y < patch.bottom())
                        .toList();
        var over = laid.stream().filter(tint -> tint.covers(x, y)).toList();
        assertThat(here).hasSize(over.isEmpty() ? 0 : 1);
        if (!over.isEmpty()) {
            var seen = (Color) here.getFirst().paint();
            var wanted = PAPER;
            for (var tint : over) {
                wanted = under(wanted, tint.colour());
            }
            assertThat(seen.getRed()).isCloseTo(wanted.getRed(), within(1e-6));
            assertThat(seen.getGreen()).isCloseTo(wanted.getGreen(), within(1e-6));
            assertThat(seen.getBlue()).isCloseTo(wanted.getBlue(), within(1e-6));
            assertThat(seen.getOpacity()).isEqualTo(1);
        }
    }

    private static Color under(Color below, Color above) {
        double keep = 1 - above.getOpacity();
        return Color.color(
                below.getRed() * keep + above.getRed() * above.getOpacity(),
                below.getGreen() * keep + above.getGreen() * above.getOpacity(),
                below.getBlue() * keep + above.getBlue() * above.getOpacity());
    }
}
