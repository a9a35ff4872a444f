package org.hashiya.publish.pack.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;
import org.hashiya.publish.pack.PackWords;
import org.hashiya.publish.pack.Paragraph;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.pack.Run;
import org.hashiya.publish.pack.write.DocxStyles.Style;

/// Paragraphs and runs of a word processor's page, each with its language and direction.
final class DocxPage {
    /// Between the margins, in points.
    static final int WIDTH = 448;

    private static final String GAP = "\n";

    private final XWPFDocument document;
    private final PackWords words;
    private final Anchors anchors;
    private int bookmarks;

    DocxPage(XWPFDocument document, PackWords words, Anchors anchors) {
        this.document = document;
        this.words = words;
        this.anchors = anchors;
    }

    XWPFDocument document() {
        return document;
    }

    PackWords words() {
        return words;
    }

    Direction direction() {
        return words.language().direction();
    }

    /// An empty paragraph of the apparatus.
    XWPFParagraph open(Style style) {
        return styled(document.createParagraph(), style, direction());
    }

    static XWPFParagraph styled(XWPFParagraph paragraph, Style style, Direction direction) {
        paragraph.setStyle(style.id());
        if (direction == Direction.RIGHT_TO_LEFT) {
            paragraph.getCTP().getPPr().addNewBidi();
        }
        return paragraph;
    }

    /// A paragraph with words of one language; none where nothing is said.
    void line(Style style, Phrase phrase) {
        if (!phrase.isBlank()) {
            var paragraph = styled(document.createParagraph(), style, phrase.direction());
            run(paragraph, phrase);
        }
    }

    XWPFRun run(XWPFParagraph paragraph, Phrase phrase) {
        return told(paragraph.createRun(), phrase);
    }

    /// Words between others, in the language of the apparatus.
    XWPFRun run(XWPFParagraph paragraph, String said) {
        return run(paragraph, Phrase.of(said, words.language()));
    }

    private static XWPFRun told(XWPFRun run, Phrase phrase) {
        run.setText(phrase.words().replaceAll("\\s", " "));
        var form = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        boolean isKnown = !phrase.language().equals(LanguageTag.UNKNOWN);
        if (phrase.direction() == Direction.RIGHT_TO_LEFT) {
            form.addNewRtl();
            if (isKnown) {
                form.addNewLang().setBidi(phrase.language().tag());
            }
        } else if (isKnown) {
            form.addNewLang().setVal(phrase.language().tag());
        }
        return run;
    }

    /// A paragraph that links lead to.
    void anchored(Style style, Phrase phrase, String anchor) {
        var paragraph = styled(document.createParagraph(), style, phrase.direction());
        begin(paragraph, anchor);
        run(paragraph, phrase);
        end(paragraph);
    }

    /// A paragraph that leads to a place.
    void link(Style style, Phrase phrase, String anchor) {
        var paragraph = styled(document.createParagraph(), style, phrase.direction());
        told(linked(paragraph, anchor), phrase);
    }

    private static XWPFRun linked(XWPFParagraph paragraph, String anchor) {
        var link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(anchor);
        var run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
        paragraph.addRun(run);
        return run;
    }

    /// Fixed words with others in their place; none where there are none.
    void around(Style style, String key, List<Phrase> others) {
        var said = others.stream().filter(other -> !other.isBlank()).toList();
        if (said.isEmpty()) {
            return;
        }
        var fixed = words.say(key, GAP);
        int gap = fixed.indexOf(GAP);
        var paragraph = open(style);
        run(paragraph, fixed.substring(0, gap));
        for (int i = 0; i < said.size(); i++) {
            if (i > 0) {
                run(paragraph, words.say("comma"));
            }
            run(paragraph, said.get(i));
        }
        run(paragraph, fixed.substring(gap + GAP.length()));
    }

    /// Begins a place that links lead to.
    void begin(XWPFParagraph paragraph, String anchor) {
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(bookmarks));
        start.setName(anchor);
    }

    void end(XWPFParagraph paragraph) {
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks++));
    }

    /// Words of sources.
    void paragraphs(List<Paragraph> paragraphs, Style style) {
        for (var paragraph : paragraphs) {
            source(styled(document.createParagraph(), style, paragraph.direction()), paragraph);
        }
    }

    void source(XWPFParagraph to, Paragraph paragraph) {
        for (var run : paragraph.runs()) {
            switch (run) {
                case Run.Words said -> said(to, said);
                case Run.Cut _ -> run(to, Run.Cut.SIGN);
                case Run.LineEnd _ -> to.createRun().addBreak();
                case Run.Footnote note -> note(to, note);
            }
        }
    }

    private void said(XWPFParagraph to, Run.Words said) {
        var gloss = said.explained().filter(each -> anchors.isExplained(each.number()));
        if (gloss.isPresent()) {
            var link = linked(to, Anchors.gloss(gloss.get().number()));
            DocxStyles.of(Run.Mark.TERM).ifPresent(link::setStyle);
            told(link, said.phrase());
        } else {
            var run = to.createRun();
            DocxStyles.of(said.mark()).ifPresent(run::setStyle);
            told(run, said.phrase());
        }
    }

    private void note(XWPFParagraph to, Run.Footnote note) {
        var footnote = document.createFootnote();
        var first = true;
        for (var phrase : note.paragraphs()) {
            var paragraph = styled(footnote.createParagraph(), Style.NOTE, phrase.direction());
            if (first) {
                footnote.ensureFootnoteRef(paragraph);
                run(paragraph, " ");
                first = false;
            }
            run(paragraph, phrase);
        }
        to.addFootnoteReference(footnote);
    }

    /// A picture as wide as it is, but not wider than the page.
    void picture(byte[] bytes, PictureType type, Size size, Phrase description) throws IOException {
        double scale = Math.min(1, WIDTH / (double) size.width());
        var paragraph = open(Style.CAPTION);
        paragraph.setKeepNext(true);
        var run = paragraph.createRun();
        try (var in = new ByteArrayInputStream(bytes)) {
            run.addPicture(
                    in,
                    type,
                    "picture",
                    Units.toEMU(size.width() * scale),
                    Units.toEMU(size.height() * scale));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        for (var inline : run.getCTR().getDrawingArray(0).getInlineList()) {
            inline.getDocPr().setDescr(description.words());
            inline.getDocPr().setName("");
        }
    }

    /// In points.
    record Size(int width, int height) {}

    /// Lines to write on.
    void ruled(int lines) {
        for (int i = 0; i < lines; i++) {
            open(Style.LINE);
        }
    }

    Optional<Direction> mirrored() {
        return Optional.of(direction()).filter(each -> each == Direction.RIGHT_TO_LEFT);
    }
}
