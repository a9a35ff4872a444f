package org.hashiya.publish.pack.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hashiya.publish.pack.Booklet;
import org.hashiya.publish.pack.BookletWriter;

/// One file for the browser that holds everything: no network, no script. It prints, folds to a
/// telephone's width, and is light or dark as its reader's system is.
public final class HtmlBooklet implements BookletWriter {
    @Override
    public void write(Booklet booklet, OutputStream to, Progress progress) throws IOException {
        var out = new Xhtml(to, Medium.SCREEN);
        var chapters = Chapter.of(booklet);
        var anchors = new Anchors(chapters, _ -> "");
        var sheet = new Sheet(out, booklet.words(), Shelf.IN_PLACE, anchors, new Notes());
        var markup = new BookletMarkup(booklet, chapters, sheet);
        out.begin(booklet.language(), booklet.direction());
        head(markup);
        out.open("body").raw("\n");
        out.open("a", "class", "skip", "href", "#start");
        out.text(booklet.words().say("start")).closeLine();
        markup.cover();
        if (!booklet.contents().isEmpty()) {
            out.open("nav", "class", "contents", "aria-labelledby", "contents").raw("\n");
            sheet.say("h2", "contents", "id", "contents");
            markup.contents();
            out.closeLine();
        }
        markup.legend();
        out.open("main", "id", "start").raw("\n");
        markup.body(progress);
        out.closeLine();
        licence(booklet, sheet);
        out.closeLine().end();
    }

    private static void head(BookletMarkup markup) throws IOException {
        var out = markup.sheet().out();
        out.open("head").raw("\n").empty("meta", "charset", "utf-8").raw("\n");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.raw("\n").empty("meta", "name", "color-scheme", "content", "light dark").raw("\n");
        var copy = markup.sheet().words().say(markup.copyKey());
        out.open("title").text(markup.title().words() + " · " + copy).closeLine();
        out.open("style").raw("\n");
        for (var sheet : List.of("booklet.css", "screen.css")) {
            out.raw(Styles.of(sheet));
        }
        out.closeLine().closeLine();
    }

    private static void licence(Booklet booklet, Sheet sheet) throws IOException {
        var licence = booklet.cover().licence();
        if (!licence.isBlank()) {
            sheet.out().open("footer").open("p");
            sheet.say("span", "cover.licence", "class", "label");
            sheet.out().text(" ").run(licence, "").close().closeLine();
        }
    }
}
