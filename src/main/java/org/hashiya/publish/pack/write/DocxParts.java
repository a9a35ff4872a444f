package org.hashiya.publish.pack.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.Image;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.pack.write.DocxStyles.Style;
import org.hashiya.publish.timeline.TimelinePrint;

/// The parts that the program wrote from the annotations, for a word processor.
record DocxParts(DocxPage page) {
    void write(Block.Part part) throws IOException {
        switch (part) {
            case Block.Glossary glossary -> glossary(glossary);
            case Block.Register register -> register(register);
            case Block.Chronicle chronicle -> chronicle(chronicle);
            case Block.ClaimsCompared claims -> claims(claims);
            case Block.Discussion discussion -> discussion(discussion);
            case Block.Sources sources -> sources(sources);
        }
    }

    private void glossary(Block.Glossary glossary) {
        for (var entry : glossary.entries()) {
            var paragraph = page.open(Style.ENTRY);
            page.begin(paragraph, Anchors.gloss(entry.number()));
            page.run(paragraph, entry.term()).setBold(true);
            page.end(paragraph);
            page.run(paragraph, "  ");
            page.run(paragraph, entry.explanation());
        }
    }

    private void register(Block.Register register) {
        for (var entry : register.entries()) {
            var paragraph = page.open(Style.ENTRY);
            page.run(paragraph, entry.name()).setBold(true);
            if (!entry.dates().isBlank()) {
                page.run(paragraph, "  ");
                page.run(paragraph, entry.dates());
            }
            if (!entry.description().isBlank()) {
                paragraph.createRun().addBreak();
                page.run(paragraph, entry.description());
            }
            page.around(Style.ENTRY, "register.also", entry.otherNames());
        }
    }

    private void chronicle(Block.Chronicle chronicle) throws IOException {
        if (chronicle.drawing().isPresent()) {
            drawing(chronicle.drawing().get());
        }
        var table = new DocxTable(page, List.of(100, 228, 120));
        table.head(
                List.of(
                        page.words().phrase("timeline.date"),
                        page.words().phrase("timeline.event"),
                        page.words().phrase("timeline.source")));
        for (var event : chronicle.events()) {
            var row = table.row();
            table.fill(row.getCell(0), List.of(event.date()));
            table.fill(row.getCell(1), List.of(event.happened()));
            table.fill(row.getCell(2), List.of(event.source()));
        }
        page.open(Style.ENTRY);
    }

    private void drawing(TimelinePrint drawing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        drawing.writePng(bytes);
        var image = Image.of(bytes.toByteArray());
        if (image.isPresent()) {
            var size = new DocxPage.Size(image.get().width(), image.get().height());
            var described = page.words().phrase("timeline.drawn");
            page.picture(image.get().bytes(), PictureType.PNG, size, described);
        }
    }

    private void claims(Block.ClaimsCompared claims) {
        int count = claims.sources().size();
        var table = new DocxTable(page, DocxTable.widths(110, Math.max(1, count)));
        var head = new ArrayList<Phrase>();
        head.add(page.words().phrase("claims.about"));
        head.addAll(claims.sources());
        table.head(head);
        for (var comparison : claims.rows()) {
            var row = table.row();
            var about = new ArrayList<Phrase>();
            about.add(comparison.about());
            if (comparison.isDisputed()) {
                about.add(page.words().phrase("claims.disputed"));
            }
            table.fill(row.getCell(0), about);
            for (int i = 0; i < count; i++) {
                var said = comparison.cells().get(i);
                var silent = List.of(page.words().phrase("claims.silent"));
                table.fill(row.getCell(i + 1), said.isEmpty() ? silent : said);
            }
        }
        page.open(Style.ENTRY);
    }

    private void discussion(Block.Discussion discussion) {
        int number = 1;
        for (var question : discussion.questions()) {
            var paragraph = page.open(Style.OPTION);
            page.run(paragraph, number++ + ".").setBold(true);
            paragraph.createRun().addTab();
            page.run(paragraph, question);
        }
    }

    private void sources(Block.Sources sources) {
        for (var entry : sources.entries()) {
            var paragraph = page.open(Style.ENTRY);
            if (!entry.label().isBlank()) {
                page.run(paragraph, page.words().say("source", entry.label()) + "  ");
            }
            page.run(paragraph, entry.title()).setBold(true);
            for (var more : List.of(entry.description(), entry.rights())) {
                if (!more.isBlank()) {
                    paragraph.createRun().addBreak();
                    page.run(paragraph, more);
                }
            }
        }
    }
}
