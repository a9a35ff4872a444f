package org.hashiya.publish.timeline;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// A timeline for print and for the web, on a light ground: as SVG or as a picture.
///
/// @param shown which days; the drawing is as wide as this
public record TimelinePrint(Timeline timeline, String title, Scale shown) {
    /// A picture that is higher is no picture any more.
    private static final double HIGHEST = 12_000;

    public void writeSvg(OutputStream to) throws IOException {
        var paper = new SvgPaper();
        var drawing = new TimelineDrawing(timeline, title, shown, shown.width(), paper);
        paper.begin(title, shown.width(), drawing.height());
        drawing.on(paper);
        to.write(paper.end().getBytes(StandardCharsets.UTF_8));
    }

    /// Whether there are too many lanes for a picture; fewer texts help, or SVG.
    public boolean isTooHigh() {
        return measured().height() > HIGHEST;
    }

    private TimelineDrawing measured() {
        return new TimelineDrawing(timeline, title, shown, shown.width(), new PicturePaper(1, 1));
    }

    public void writePng(OutputStream to) throws IOException {
        var drawing = measured();
        var paper = new PicturePaper(shown.width(), drawing.height());
        drawing.on(paper);
        write(paper.picture(), to);
    }

    private static void write(BufferedImage picture, OutputStream to) throws IOException {
        if (!ImageIO.write(picture, "png", to)) {
            throw new IOException("Pictures cannot be written here");
        }
    }
}
