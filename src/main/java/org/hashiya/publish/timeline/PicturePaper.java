package org.hashiya.publish.timeline;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hashiya.language.Direction;

/// Pixels, two of them for one of the screen, with the fonts that come with the program.
final class PicturePaper implements Paper {
    private static final double DENSITY = 2;
    private static final String FONTS = "/org/hashiya/ui/kit/fonts/";

    private static final Font LATIN = font("NotoSerif-Regular.ttf");
    private static final Font ARABIC = font("Amiri-Regular.ttf");

    private final BufferedImage picture;
    private final Graphics2D hand;

    PicturePaper(double width, double height) {
        picture =
                new BufferedImage(
                        (int) Math.ceil(width * DENSITY),
                        (int) Math.ceil(height * DENSITY),
                        BufferedImage.TYPE_INT_RGB);
        hand = picture.createGraphics();
        hand.scale(DENSITY, DENSITY);
        hand.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hand.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    private static Font font(String file) {
        try (var in = PicturePaper.class.getResourceAsStream(FONTS + file)) {
            if (in == null) {
                throw new IllegalStateException("The program came without the font " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + file + " cannot be read", e);
        }
    }

    BufferedImage picture() {
        hand.dispose();
        return picture;
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Ink ink) {
        hand.setColor(ink.awt());
        hand.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void bar(Box box, Ink ink, String title) {
        double corner = ink == Ink.GROUND ? 0 : 4;
        hand.setColor(ink.awt());
        hand.fill(
                new RoundRectangle2D.Double(
                        box.x(), box.y(), box.width(), box.height(), corner, corner));
    }

    @Override
    public void round(double x, double y, Ink ink, String title) {
        hand.setColor(ink.awt());
        hand.fill(new Ellipse2D.Double(x - 4, y - 4, 8, 8));
    }

    @Override
    public void square(double x, double y, Ink ink, String title) {
        var corners = new Path2D.Double();
        corners.moveTo(x, y - 5);
        corners.lineTo(x + 5, y);
        corners.lineTo(x, y + 5);
        corners.lineTo(x - 5, y);
        corners.closePath();
        hand.setColor(ink.awt());
        hand.fill(corners);
    }

    @Override
    public void words(String words, double x, double y, Ink ink) {
        if (!words.isBlank()) {
            hand.setColor(ink.awt());
            layout(words, ink).draw(hand, (float) x, (float) y);
        }
    }

    @Override
    public double widthOf(String words) {
        return words.isBlank() ? 0 : layout(words, Ink.LABEL).getAdvance();
    }

    private TextLayout layout(String words, Ink ink) {
        boolean isArabic = Direction.ofWords(words) == Direction.RIGHT_TO_LEFT;
        float size =
                switch (ink) {
                    case NAME -> 17;
                    case AXIS -> 11;
                    default -> isArabic ? 13 : 12;
                };
        var font = (isArabic ? ARABIC : LATIN).deriveFont(size);
        if (font.canDisplayUpTo(words) >= 0) {
            font = new Font(Font.SERIF, Font.PLAIN, 1).deriveFont(size);
        }
        return new TextLayout(words, font, hand.getFontRenderContext());
    }
}
