package org.hashiya.publish.pack.write;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.hashiya.publish.pack.Booklet;
import org.hashiya.publish.pack.BookletWriter;
import org.hashiya.publish.pack.PaperSize;

/// A booklet as it will lie on the table: the pages of its PDF, drawn one at a time when somebody
/// looks at them.
public final class PrintedPages implements AutoCloseable {
    private static final int POINTS = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private boolean isClosed;

    private PrintedPages(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /// Sets the whole booklet, because what stands on a page depends on all before it.
    public static PrintedPages of(Booklet booklet, PaperSize paper, BookletWriter.Progress progress)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        new PdfBooklet(paper).write(booklet, bytes, progress);
        return new PrintedPages(Loader.loadPDF(bytes.toByteArray()));
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /// The height of the pages, as a part of their width.
    public double shape() {
        var box = document.getPage(0).getMediaBox();
        return box.getHeight() / box.getWidth();
    }

    /// One page after the other: the drawing is not made for several threads.
    ///
    /// @param page from 0
    /// @param width of the picture, in points of the screen
    public synchronized BufferedImage draw(int page, int width) throws IOException {
        if (isClosed) {
            throw new IOException("The pages were put away");
        }
        var box = document.getPage(page).getMediaBox();
        return renderer.renderImageWithDPI(page, POINTS * width / box.getWidth());
    }

    @Override
    public synchronized void close() throws IOException {
        isClosed = true;
        document.close();
    }
}
