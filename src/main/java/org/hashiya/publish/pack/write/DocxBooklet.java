package org.hashiya.publish.pack.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hashiya.language.Direction;
import org.hashiya.publish.pack.Booklet;
import org.hashiya.publish.pack.BookletWriter;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.PaperSize;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.pack.write.DocxStyles.Style;
import org.hashiya.task.Interruption;

/// DOCX that a teacher goes on editing: real styles, tables, footnotes, links to the glossary, and
/// paragraphs that run from the right where their words do.
public final class DocxBooklet implements BookletWriter {
    private static final double TWENTIETHS_PER_MILLIMETRE = 1440 / 25.4;
    private static final double MARGIN = 26;

    private final PaperSize paper;

    public DocxBooklet(PaperSize paper) {
        this.paper = paper;
    }

    @Override
    public void write(Booklet booklet, OutputStream to, Progress progress) throws IOException {
        try (var document = new XWPFDocument()) {
            var words = booklet.words();
            DocxStyles.addTo(document, words.language());
            var anchors = new Anchors(Chapter.of(booklet), _ -> "");
            var page = new DocxPage(document, words, anchors);
            cover(page, booklet);
            contents(page, booklet);
            var blocks = new DocxBlocks(page);
            for (int i = 0; i < booklet.blocks().size(); i++) {
                Interruption.check();
                blocks.write(i, booklet.blocks().get(i));
                progress.at(i + 1, booklet.blocks().size());
            }
            paper(document);
            edges(document, page, title(booklet));
            properties(document.getProperties(), booklet);
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            repack(bytes.toByteArray(), booklet.cover().made().atStartOfDay(), to);
        }
    }

    private static Phrase title(Booklet booklet) {
        var title = booklet.cover().title();
        return title.isBlank() ? copy(booklet) : title;
    }

    private static Phrase copy(Booklet booklet) {
        return booklet.words()
                .phrase(
                        switch (booklet.copy()) {
                            case STUDENT -> "copy.student";
                            case TEACHER -> "copy.teacher";
                        });
    }

    private static void cover(DocxPage page, Booklet booklet) {
        page.line(Style.COPY, copy(booklet));
        page.line(Style.TITLE, title(booklet));
        labelled(page, "cover.audience", booklet.cover().audience());
        if (booklet.copy() == Copy.STUDENT) {
            var owner = page.open(Style.LABEL);
            for (var key : List.of("cover.name", "cover.class", "cover.date")) {
                page.run(owner, page.words().say(key) + " ______________  ");
            }
        }
        labelled(page, "cover.licence", booklet.cover().licence());
    }

    private static void labelled(DocxPage page, String key, Phrase words) {
        if (!words.isBlank()) {
            var paragraph = page.open(Style.ENTRY);
            page.run(paragraph, page.words().say(key) + " ").setBold(true);
            page.run(paragraph, words);
        }
    }

    /// Links to the headings. A word processor knows them as headings, and makes a table with the
    /// numbers of its own pages when it is asked.
    private static void contents(DocxPage page, Booklet booklet) {
        if (booklet.contents().isEmpty()) {
            return;
        }
        page.line(Style.LABEL, page.words().phrase("contents"));
        for (var entry : booklet.contents()) {
            page.link(Style.contents(entry.level()), entry.words(), Anchors.heading(entry.block()));
        }
    }

    private void paper(XWPFDocument document) {
        var body = document.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twentieths(paper.width()));
        size.setH(twentieths(paper.height()));
        var margins = section.addNewPgMar();
        margins.setTop(twentieths(MARGIN));
        margins.setBottom(twentieths(MARGIN));
        margins.setLeft(twentieths(MARGIN));
        margins.setRight(twentieths(MARGIN));
        margins.setHeader(twentieths(MARGIN / 2));
        margins.setFooter(twentieths(MARGIN / 2));
    }

    private static BigInteger twentieths(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWENTIETHS_PER_MILLIMETRE));
    }

    /// The title at the head of pages, their number at the foot.
    private static void edges(XWPFDocument document, DocxPage page, Phrase title) {
        var head = document.createHeader(HeaderFooterType.DEFAULT);
        page.run(DocxPage.styled(head.createParagraph(), Style.EDGE, title.direction()), title);
        var foot = document.createFooter(HeaderFooterType.DEFAULT);
        var number = DocxPage.styled(foot.createParagraph(), Style.EDGE, Direction.LEFT_TO_RIGHT);
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static void properties(POIXMLProperties properties, Booklet booklet) {
        var made =
                Optional.of(
                        Date.from(booklet.cover().made().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = properties.getCoreProperties();
        core.setTitle(title(booklet).words());
        core.setCreator("Hashiya");
        core.setCreated(made);
        core.setModified(made);
        core.getUnderlyingProperties().setLanguageProperty(Optional.of(booklet.language().tag()));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Hashiya");
    }

    /// With the day of the pack at every file, instead of the moment in which it was written.
    private static void repack(byte[] bytes, LocalDateTime made, OutputStream to)
            throws IOException {
        var out = new ZipOutputStream(to);
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(made.getYear() < 1980 ? made.withYear(1980) : made);
                out.putNextEntry(copy);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        out.finish();
    }
}
