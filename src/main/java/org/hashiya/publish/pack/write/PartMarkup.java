package org.hashiya.publish.pack.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.timeline.TimelinePrint;

/// The parts that the program wrote from the annotations.
record PartMarkup(Sheet sheet) {
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

    private void glossary(Block.Glossary glossary) throws IOException {
        beginList(glossary.entries(), "glossary");
        for (var entry : glossary.entries()) {
            out().open("div", "id", Anchors.gloss(entry.number()));
            out().open("dt").run(entry.term(), "").close();
            out().open("dd").run(entry.explanation(), "").close();
            out().closeLine();
        }
        endList(glossary.entries());
    }

    private void register(Block.Register register) throws IOException {
        beginList(register.entries(), "register");
        for (var entry : register.entries()) {
            out().open("div").open("dt");
            out().run(entry.name(), "name");
            if (!entry.dates().isBlank()) {
                out().text(" ").phrase("span", entry.dates(), "class", "dates");
            }
            out().close().open("dd");
            sheet.within("p", entry.description());
            sheet.around("p", "register.also", entry.otherNames(), "class", "also");
            out().close().closeLine();
        }
        endList(register.entries());
    }

    private void beginList(List<?> entries, String style) throws IOException {
        // HTML has no empty lists of terms.
        if (!entries.isEmpty()) {
            out().open("dl", "class", style).raw("\n");
        }
    }

    private void endList(List<?> entries) throws IOException {
        if (!entries.isEmpty()) {
            out().closeLine();
        }
    }

    private void chronicle(Block.Chronicle chronicle) throws IOException {
        if (chronicle.drawing().isPresent()) {
            drawing(chronicle.drawing().get());
        }
        out().open("table", "class", "chronicle").raw("\n").open("thead");
        sheet.row(
                Stream.of("timeline.date", "timeline.event", "timeline.source")
                        .map(key -> sheet.cell("th", sheet.words().phrase(key), "scope", "col"))
                        .toList());
        out().closeLine().open("tbody").raw("\n");
        for (var event : chronicle.events()) {
            sheet.row(
                    List.of(
                            sheet.cell("th", event.date(), "scope", "row"),
                            sheet.cell("td", event.happened()),
                            sheet.cell("td", event.source())));
        }
        out().closeLine().closeLine();
    }

    private void drawing(TimelinePrint drawing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        String address;
        if (sheet.medium() == Medium.PAPER) {
            drawing.writePng(bytes);
            address = sheet.shelf().put("image/png", "png", bytes.toByteArray());
        } else {
            drawing.writeSvg(bytes);
            address = sheet.shelf().put("image/svg+xml", "svg", bytes.toByteArray());
        }
        out().open("figure", "class", "timeline");
        out().image(address, sheet.words().say("timeline.drawn")).closeLine();
    }

    private void claims(Block.ClaimsCompared claims) throws IOException {
        out().open("table", "class", "claims").raw("\n").open("thead");
        var head = new ArrayList<Sheet.Cell>();
        head.add(sheet.cell("th", sheet.words().phrase("claims.about"), "scope", "col"));
        claims.sources().forEach(each -> head.add(sheet.cell("th", each, "scope", "col")));
        sheet.row(head);
        out().closeLine().open("tbody").raw("\n");
        for (var comparison : claims.rows()) {
            var row = new ArrayList<Sheet.Cell>();
            row.add(() -> about(comparison));
            comparison.cells().forEach(cell -> row.add(() -> claims(cell)));
            sheet.row(row, "class", comparison.isDisputed() ? "disputed" : "");
        }
        out().closeLine().closeLine();
    }

    private void about(Block.ClaimsCompared.Comparison row) throws IOException {
        out().open("th", "scope", "row").run(row.about(), "");
        if (row.isDisputed()) {
            out().text(" ");
            sheet.say("span", "claims.disputed", "class", "flag");
        }
        out().close();
    }

    private void claims(List<Phrase> claims) throws IOException {
        out().open("td");
        if (claims.isEmpty()) {
            sheet.say("span", "claims.silent", "class", "silent");
        }
        for (var claim : claims) {
            sheet.within("p", claim);
        }
        out().close();
    }

    private void discussion(Block.Discussion discussion) throws IOException {
        if (discussion.questions().isEmpty()) {
            return;
        }
        out().open("ol", "class", "discussion").raw("\n");
        for (var question : discussion.questions()) {
            sheet.line("li", question);
        }
        out().closeLine();
    }

    private void sources(Block.Sources sources) throws IOException {
        beginList(sources.entries(), "sources");
        for (var entry : sources.entries()) {
            out().open("div").open("dt");
            if (!entry.label().isBlank()) {
                out().phrase(
                                "span",
                                sheet.words().phrase("source", entry.label()),
                                "class",
                                "label");
                out().text(" ");
            }
            out().run(entry.title(), "").close().open("dd");
            sheet.within("p", entry.description());
            sheet.within("p", entry.rights(), "class", "rights");
            out().close().closeLine();
        }
        endList(sources.entries());
    }

    private Xhtml out() {
        return sheet.out();
    }
}
