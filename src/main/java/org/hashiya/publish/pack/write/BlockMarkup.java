package org.hashiya.publish.pack.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.Image;
import org.hashiya.publish.pack.Origin;
import org.hashiya.publish.pack.Paragraph;
import org.hashiya.publish.pack.Phrase;

/// The blocks of a booklet.
record BlockMarkup(Sheet sheet) {
    /// @param place of the block in the booklet
    void write(int place, Block block) throws IOException {
        switch (block) {
            case Block.Heading heading ->
                    heading(heading.level(), heading.words(), Anchors.heading(place));
            case Block.Instruction instruction -> instruction(instruction.paragraphs());
            case Block.Extract extract -> extract(extract);
            case Block.Facing facing -> facing(facing);
            case Block.Picture picture -> picture(picture);
            case Block.Question question -> new TaskMarkup(sheet).write(place, question);
            case Block.WritingSpace(int lines) -> sheet.ruled(lines);
            case Block.PageBreak _ -> pageBreak(sheet.anchors().page(place));
            case Block.Part part -> {
                heading(1, part.heading(), Anchors.heading(place));
                new PartMarkup(sheet).write(part);
            }
        }
    }

    /// Below the title, which has the first level where it stands in the same file.
    private void heading(int level, Phrase words, String anchor) throws IOException {
        int below = sheet.medium() == Medium.READER ? 0 : 1;
        sheet.line("h" + (level + below), words, "id", anchor, "class", "level-" + level);
    }

    private void pageBreak(int page) throws IOException {
        var number = Integer.toString(page);
        if (sheet.medium() == Medium.READER) {
            out().open(
                            "div",
                            "class",
                            "page-break",
                            "epub:type",
                            "pagebreak",
                            "role",
                            "doc-pagebreak",
                            "id",
                            "p" + number,
                            "aria-label",
                            number);
        } else {
            out().open("div", "class", "page-break");
        }
        out().closeLine();
    }

    private void instruction(List<Phrase> paragraphs) throws IOException {
        out().open("div", "class", "instruction").raw("\n");
        for (var paragraph : paragraphs) {
            sheet.line("p", paragraph);
        }
        out().closeLine();
    }

    private void extract(Block.Extract extract) throws IOException {
        sheet.line("p", extract.leadIn(), "class", "lead-in");
        out().open("figure", "class", "extract").raw("\n");
        out().open("figcaption", "class", "origin");
        origin(extract.origin());
        out().closeLine();
        out().open("blockquote").raw("\n");
        new TextMarkup(sheet).paragraphs(extract.paragraphs());
        out().closeLine();
        out().closeLine();
    }

    private void origin(Origin origin) throws IOException {
        if (!origin.label().isBlank()) {
            sheet.out()
                    .phrase(
                            "span",
                            sheet.words().phrase("source", origin.label()),
                            "class",
                            "label")
                    .text(" ");
        }
        out().phrase("cite", origin.source());
        if (!origin.place().isBlank()) {
            out().text(" · ").phrase("span", origin.place(), "class", "place");
        }
    }

    private void facing(Block.Facing facing) throws IOException {
        sheet.line("p", facing.leadIn(), "class", "lead-in");
        int count = facing.columns().size();
        out().open("table", "class", "facing columns-" + count).raw("\n");
        out().open("thead");
        var head = new ArrayList<Sheet.Cell>();
        head.add(sheet.cell("td", Phrase.NONE, "class", "number"));
        facing.columns().forEach(column -> head.add(() -> column(column)));
        sheet.row(head);
        out().closeLine().open("tbody").raw("\n");
        for (var segment : facing.segments()) {
            var row = new ArrayList<Sheet.Cell>();
            row.add(() -> number(segment.number()));
            for (int i = 0; i < count; i++) {
                var column = facing.columns().get(i);
                var paragraphs = segment.cells().get(i);
                row.add(() -> segment(column, paragraphs));
            }
            sheet.row(row);
        }
        out().closeLine().closeLine();
    }

    private void column(Origin origin) throws IOException {
        out().open("th", "scope", "col", "class", "origin");
        origin(origin);
        out().close();
    }

    private void number(int number) throws IOException {
        out().open("th", "scope", "row", "class", "number").text(Integer.toString(number)).close();
    }

    private void segment(Origin column, List<Paragraph> paragraphs) throws IOException {
        out().open("td");
        if (sheet.medium() == Medium.SCREEN) {
            // Seen on narrow screens only, where cells stand one below the other.
            var name =
                    column.label().isBlank()
                            ? column.source()
                            : sheet.words().phrase("source", column.label());
            out().phrase("span", name, "class", "whose", "aria-hidden", "true");
        }
        new TextMarkup(sheet).paragraphs(paragraphs);
        out().close();
    }

    private void picture(Block.Picture picture) throws IOException {
        out().open("figure", "class", "picture").raw("\n");
        if (picture.image().isPresent()) {
            image(picture.image().get(), picture.alternative());
        } else {
            sheet.say("p", "picture.missing", "class", "missing");
        }
        boolean isSaid = !picture.caption().isBlank() || !picture.credit().isBlank();
        if (isSaid) {
            out().open("figcaption");
            out().phrase("span", picture.caption(), "class", "caption").text(" ");
            sheet.around("span", "picture.credit", List.of(picture.credit()), "class", "credit");
            out().closeLine();
        }
        out().closeLine();
    }

    private void image(Image image, Phrase alternative) throws IOException {
        var address =
                sheet.shelf().put(image.kind().mediaType(), image.kind().ending(), image.bytes());
        // An empty description is no mistake: it says that the picture is an ornament.
        out().open("div", alternative.language(), alternative.direction());
        out().image(
                        address,
                        alternative.words(),
                        "width",
                        Integer.toString(image.width()),
                        "height",
                        Integer.toString(image.height()));
        out().closeLine();
    }

    private Xhtml out() {
        return sheet.out();
    }
}
