package org.hashiya.publish.pack.write;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Draws on set pages what the setter of PDF cannot: the numbers of lines, and below marked words
/// the line of their mark, close to the letters. Who has the pages read aloud does not hear of it.
///
/// @param left the margin of the pages, in points
/// @param top likewise
record PassageInk(PDDocument document, float left, float top) {
    private static final float SIZE = 7;

    /// From a passage to the number beside it.
    private static final float GAP = 8;

    private static final float BELOW = 2.1f;
    private static final Color QUIET = new Color(0x77, 0x77, 0x77);
    private static final Color ACCENT = new Color(0x7A, 0x26, 0x22);

    void draw(PassageLines lines) throws IOException {
        var numbers = lines.numbered();
        if (!numbers.isEmpty()) {
            try (var in = Typeface.SANS.open()) {
                numbers(numbers, PDType0Font.load(document, in, true));
            }
        }
        for (var stroke : lines.strokes()) {
            stroke(stroke);
        }
    }

    private void numbers(List<PassageLines.Numbered> numbers, PDFont font) throws IOException {
        for (var number : numbers) {
            var digits = Integer.toString(number.number());
            float width = font.getStringWidth(digits) / 1000 * SIZE;
            var place = number.place();
            float x =
                    number.isRight()
                            ? left + place.x() + place.width() + GAP
                            : left + place.x() - GAP - width;
            try (var pen = pen(number.page())) {
                pen.beginMarkedContent(COSName.ARTIFACT);
                pen.beginText();
                pen.setFont(font, SIZE);
                pen.setNonStrokingColor(QUIET);
                pen.newLineAtOffset(x, upwards(number.page(), place.y()));
                pen.showText(digits);
                pen.endText();
                pen.endMarkedContent();
            }
        }
    }

    private void stroke(PassageLines.Stroke stroke) throws IOException {
        var place = stroke.place();
        float y = upwards(stroke.page(), place.y()) - BELOW;
        float x = left + place.x();
        try (var pen = pen(stroke.page())) {
            pen.beginMarkedContent(COSName.ARTIFACT);
            pen.setStrokingColor(stroke.mark().equals("term") ? ACCENT : QUIET);
            switch (stroke.mark()) {
                case "date" -> {
                    line(pen, x, y, place.width(), 0.45f);
                    line(pen, x, y - 1.2f, place.width(), 0.45f);
                }
                case "measure" -> {
                    pen.setLineDashPattern(new float[] {2.2f, 1.4f}, 0);
                    line(pen, x, y, place.width(), 0.6f);
                }
                case "term" -> {
                    pen.setLineCapStyle(1);
                    pen.setLineDashPattern(new float[] {0, 1.9f}, 0);
                    line(pen, x, y, place.width(), 0.95f);
                }
                case "claim" -> line(pen, x, y, place.width(), 1.1f);
                case "other" -> {
                    pen.setLineDashPattern(new float[] {0.6f, 1.3f}, 0);
                    line(pen, x, y, place.width(), 0.6f);
                }
                default -> line(pen, x, y, place.width(), 0.5f);
            }
            pen.endMarkedContent();
        }
    }

    private static void line(PDPageContentStream pen, float x, float y, float width, float weight)
            throws IOException {
        pen.setLineWidth(weight);
        pen.moveTo(x, y);
        pen.lineTo(x + width, y);
        pen.stroke();
    }

    private PDPageContentStream pen(int page) throws IOException {
        return new PDPageContentStream(
                document, document.getPage(page), AppendMode.APPEND, true, true);
    }

    /// PDF counts from the foot of the page.
    private float upwards(int page, float y) {
        return document.getPage(page).getMediaBox().getHeight() - top - y;
    }
}
