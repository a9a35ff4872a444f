package org.hashiya.publish.pack.write;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.hashiya.publish.pack.Booklet;
import org.hashiya.publish.pack.BookletWriter;
import org.hashiya.publish.pack.PaperSize;
import org.hashiya.task.Interruption;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/// PDF with its own fonts, bookmarks, running heads, footnotes, and numbers beside the lines of
/// passages. It is tagged, so that it can be read aloud.
public final class PdfBooklet implements BookletWriter {
    static {
        // What it has to say is about style sheets, which are ours and tested.
        XRLog.setLoggingEnabled(false);
    }

    private final PaperSize paper;

    public PdfBooklet(PaperSize paper) {
        this.paper = paper;
    }

    @Override
    public void write(Booklet booklet, OutputStream to, Progress progress) throws IOException {
        var page = new PdfMarkup(booklet, paper).write();
        Interruption.check();
        var pages = new Pages(progress);
        try (var renderer = builder(parsed(page), pages).buildPdfRenderer()) {
            renderer.layout();
            pages.all = renderer.getRootBox().getLayer().getPages().size();
            Interruption.check();
            var lines = PassageLines.of(renderer);
            try (var document = renderer.createPDFKeepOpen()) {
                new PassageInk(document, PdfMarkup.LEFT, PdfMarkup.TOP).draw(lines);
                date(document, booklet, page);
                document.save(to);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private PdfRendererBuilder builder(Document page, Pages pages) {
        var bidi = new ICUBidiSplitter.ICUBidiSplitterFactory();
        var builder =
                new PdfRendererBuilder()
                        .withW3cDocument(page, null)
                        .useUnicodeBidiSplitter(() -> {
                            checkUnchecked();
                            return bidi.createBidiSplitter();
                        })
                        .useUnicodeBidiReorderer(new ArabicLetters())
                        .useReplacementText("\uFFFD")
                        .useUriResolver((_, address) -> isOurs(address) ? address : null)
                        .usePdfUaAccessibility(true)
                        .withProducer("Hashiya")
                        .usePageSupplier(pages::next);
        for (var face : Typeface.values()) {
            int weight = face.weight().equals("bold") ? 700 : 400;
            builder.useFont(face::open, face.family(), weight, FontStyle.NORMAL, true);
        }
        return builder;
    }

    /// Nothing is fetched from anywhere.
    private static boolean isOurs(String address) {
        return address.startsWith("data:") || address.startsWith("#");
    }

    private static void checkUnchecked() {
        try {
            Interruption.check();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Hands out pages, and says how many.
    private static final class Pages {
        private final Progress progress;
        private int all;

        Pages(Progress progress) {
            this.progress = progress;
        }

        PDPage next(PDDocument document, float width, float height, int number, int shadow) {
            checkUnchecked();
            var page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            progress.at(document.getNumberOfPages(), all);
            return page;
        }
    }

    private static Document parsed(byte[] page) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(page));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /// The day of the pack instead of now, and an id that follows from what is in it.
    private static void date(PDDocument document, Booklet booklet, byte[] page) {
        var made = booklet.cover().made().atStartOfDay(ZoneOffset.UTC);
        Calendar calendar = GregorianCalendar.from(made);
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setModificationDate(calendar);
        var sum = new CRC32();
        sum.update(page);
        document.setDocumentId(sum.getValue());
    }
}
