package org.hashiya.publish.pack.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.hashiya.publish.pack.Answer;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.Image;
import org.hashiya.publish.pack.Origin;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.pack.Task;
import org.hashiya.publish.pack.write.DocxStyles.Style;

/// The blocks of a booklet, for a word processor.
record DocxBlocks(DocxPage page) {
    private static final int NUMBER = 26;

    /// @param place of the block in the booklet
    void write(int place, Block block) throws IOException {
        switch (block) {
            case Block.Heading(int level, var words) ->
                    page.anchored(Style.heading(level), words, Anchors.heading(place));
            case Block.Instruction(var paragraphs) ->
                    paragraphs.forEach(each -> page.line(Style.INSTRUCTION, each));
            case Block.Extract extract -> extract(extract);
            case Block.Facing facing -> facing(facing);
            case Block.Picture picture -> picture(picture);
            case Block.Question question -> question(question);
            case Block.WritingSpace(int lines) -> page.ruled(lines);
            case Block.PageBreak _ ->
                    page.document().createParagraph().createRun().addBreak(BreakType.PAGE);
            case Block.Part part -> {
                page.anchored(Style.HEADING_1, part.heading(), Anchors.heading(place));
                new DocxParts(page).write(part);
            }
        }
    }

    private void extract(Block.Extract extract) {
        page.line(Style.LEAD_IN, extract.leadIn());
        origin(page.open(Style.ORIGIN), extract.origin());
        page.paragraphs(extract.paragraphs(), Style.PASSAGE);
    }

    private void origin(XWPFParagraph paragraph, Origin origin) {
        if (!origin.label().isBlank()) {
            page.run(paragraph, page.words().say("source", origin.label())).setBold(true);
            page.run(paragraph, "  ");
        }
        page.run(paragraph, origin.source());
        if (!origin.place().isBlank()) {
            page.run(paragraph, " · ");
            page.run(paragraph, origin.place());
        }
    }

    private void facing(Block.Facing facing) {
        page.line(Style.LEAD_IN, facing.leadIn());
        int count = facing.columns().size();
        var table = new DocxTable(page, DocxTable.widths(NUMBER, count));
        var head = table.row();
        DocxTable.first(head.getCell(0), Style.CELL, page.direction());
        for (int i = 0; i < count; i++) {
            var cell = head.getCell(i + 1);
            origin(DocxTable.first(cell, Style.ORIGIN, page.direction()), facing.columns().get(i));
        }
        for (var segment : facing.segments()) {
            var row = table.row();
            table.fill(row.getCell(0), List.of(number(segment.number())));
            for (int i = 0; i < count; i++) {
                var cell = row.getCell(i + 1);
                var paragraphs = segment.cells().get(i);
                for (int j = 0; j < paragraphs.size(); j++) {
                    var paragraph = paragraphs.get(j);
                    var to = j == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
                    DocxPage.styled(to, Style.CELL, paragraph.direction());
                    page.source(to, paragraph);
                }
            }
        }
        page.open(Style.ENTRY);
    }

    private Phrase number(int number) {
        return Phrase.of(Integer.toString(number), page.words().language());
    }

    private void picture(Block.Picture picture) throws IOException {
        if (picture.image().isPresent()) {
            image(picture.image().get(), picture.alternative());
        } else {
            page.line(Style.CAPTION, page.words().phrase("picture.missing"));
        }
        page.line(Style.CAPTION, picture.caption());
        page.around(Style.CAPTION, "picture.credit", List.of(picture.credit()));
    }

    private void image(Image image, Phrase description) throws IOException {
        var type =
                switch (image.kind()) {
                    case PNG -> PictureType.PNG;
                    case JPEG -> PictureType.JPEG;
                };
        page.picture(
                image.bytes(), type, new DocxPage.Size(image.width(), image.height()), description);
    }

    private void question(Block.Question question) {
        var paragraph = page.open(Style.QUESTION);
        page.run(paragraph, Integer.toString(question.number())).setBold(true);
        paragraph.createRun().addTab();
        page.run(paragraph, question.prompt());
        if (question.points() > 0) {
            page.run(paragraph, "  (" + page.words().say("points", question.points()) + ")");
        }
        task(question.task());
        question.answer().ifPresent(this::answer);
    }

    private void task(Task task) {
        switch (task) {
            case Task.Open(int lines) -> page.ruled(lines);
            case Task.Find(int lines) -> page.ruled(lines);
            case Task.Choice(var options) ->
                    options.forEach(option -> option(option.letter(), option.words()));
            case Task.Order(var events) -> events.forEach(event -> option("☐", event));
            case Task.Compare compare -> compare(compare);
        }
    }

    private void option(String sign, Phrase words) {
        var paragraph = page.open(Style.OPTION);
        page.run(paragraph, sign).setBold(true);
        paragraph.createRun().addTab();
        page.run(paragraph, words);
    }

    private void compare(Task.Compare compare) {
        int count = compare.sources().size();
        var table = new DocxTable(page, DocxTable.widths(110, count));
        var head = new ArrayList<Phrase>();
        head.add(page.words().phrase("compare.aspect"));
        head.addAll(compare.sources());
        table.head(head);
        for (var aspect : compare.aspects()) {
            var row = table.row();
            row.setHeight(900);
            table.fill(row.getCell(0), List.of(aspect));
            for (int i = 1; i <= count; i++) {
                table.fill(row.getCell(i), List.of());
            }
        }
        page.open(Style.ENTRY);
    }

    private void answer(Answer answer) {
        var paragraph = page.open(Style.ANSWER);
        paragraph.setKeepNext(true);
        page.run(paragraph, page.words().say("answer")).setBold(true);
        answer.paragraphs().forEach(each -> page.line(Style.ANSWER, each));
    }
}
