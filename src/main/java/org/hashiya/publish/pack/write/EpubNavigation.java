package org.hashiya.publish.pack.write;

import java.io.IOException;
import java.util.List;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.Booklet;
import org.hashiya.publish.pack.Phrase;

/// The way through an EPUB: contents, pages, landmarks.
record EpubNavigation(Booklet booklet, List<Chapter> chapters, Anchors anchors) {
    void write(Sheet sheet) throws IOException {
        var out = sheet.out();
        begin(out, booklet, booklet.words().phrase("contents"));
        contents(sheet);
        if (!anchors.pages().isEmpty()) {
            pages(sheet);
        }
        landmarks(sheet);
        out.closeLine().end();
    }

    /// A document as far as the beginning of its body.
    static void begin(Xhtml out, Booklet booklet, Phrase title) throws IOException {
        out.begin(booklet.language(), booklet.direction());
        out.raw("\n").open("head").raw("\n").empty("meta", "charset", "utf-8");
        out.raw("\n").open("title").text(title.words()).closeLine();
        out.empty("link", "rel", "stylesheet", "type", "text/css", "href", "style.css");
        out.raw("\n").closeLine().open("body").raw("\n");
    }

    private void contents(Sheet sheet) throws IOException {
        var out = sheet.out();
        out.open("nav", "epub:type", "toc", "role", "doc-toc", "class", "contents");
        out.raw("\n");
        sheet.say("h1", "contents").out().open("ol").raw("\n");
        out.open("li").open("a", "href", EpubBooklet.TITLE);
        out.run(new BookletMarkup(booklet, chapters, sheet).title(), "").close().closeLine();
        new ContentsMarkup(sheet, chapters).items(booklet.contents());
        out.closeLine().closeLine();
    }

    private void pages(Sheet sheet) throws IOException {
        var out = sheet.out();
        out.open("nav", "epub:type", "page-list", "hidden", "hidden").raw("\n");
        sheet.say("h2", "pages.list").out().open("ol").raw("\n");
        out.open("li").open("a", "href", EpubBooklet.TITLE).text("1").close().closeLine();
        for (var page : anchors.pages()) {
            out.open("li").open("a", "href", anchors.toPage(page));
            out.text(Integer.toString(page.number())).close().closeLine();
        }
        out.closeLine().closeLine();
    }

    private void landmarks(Sheet sheet) throws IOException {
        var out = sheet.out();
        out.open("nav", "epub:type", "landmarks", "hidden", "hidden").raw("\n");
        sheet.say("h2", "landmarks").out().open("ol").raw("\n");
        landmark(sheet, "toc", "nav.xhtml", sheet.words().phrase("contents"));
        var first = chapters.isEmpty() ? EpubBooklet.TITLE : "c0.xhtml";
        landmark(sheet, "bodymatter", first, sheet.words().phrase("start"));
        for (int i = 0; i < chapters.size(); i++) {
            var head = chapters.get(i).head();
            if (head.isPresent() && head.get() instanceof Block.Glossary glossary) {
                landmark(sheet, "glossary", "c" + i + ".xhtml", glossary.heading());
            } else if (head.isPresent() && head.get() instanceof Block.Sources sources) {
                landmark(sheet, "bibliography", "c" + i + ".xhtml", sources.heading());
            }
        }
        out.closeLine().closeLine();
    }

    private static void landmark(Sheet sheet, String type, String href, Phrase words)
            throws IOException {
        sheet.out().open("li").phrase("a", words, "epub:type", type, "href", href).closeLine();
    }
}
