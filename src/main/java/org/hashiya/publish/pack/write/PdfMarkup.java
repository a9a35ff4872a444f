package org.hashiya.publish.pack.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hashiya.language.Direction;
import org.hashiya.publish.pack.Booklet;
import org.hashiya.publish.pack.BookletWriter.Progress;
import org.hashiya.publish.pack.PaperSize;

/// The page that becomes a PDF.
record PdfMarkup(Booklet booklet, PaperSize paper) {
    /// The margins, in points.
    static final float LEFT = 79;

    static final float TOP = 68;
    private static final int RIGHT = 68;
    private static final int BOTTOM = 68;

    byte[] write() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new Xhtml(bytes, Medium.PAPER);
        var chapters = Chapter.of(booklet);
        var anchors = new Anchors(chapters, _ -> "");
        var sheet = new Sheet(out, booklet.words(), Shelf.IN_PLACE, anchors, new Notes());
        var markup = new BookletMarkup(booklet, chapters, sheet);
        out.begin(booklet.language(), booklet.direction());
        head(markup);
        out.open("body").raw("\n");
        sheet.line("div", markup.title(), "class", "running-title");
        markup.cover();
        if (!booklet.contents().isEmpty()) {
            out.open("div", "class", "contents").raw("\n");
            sheet.say("p", "contents", "class", "label");
            markup.contents();
            out.closeLine();
        }
        markup.legend();
        licence(sheet);
        out.open("div", "class", "body").raw("\n");
        markup.body(Progress.UNHEARD);
        out.closeLine().closeLine().end();
        return bytes.toByteArray();
    }

    private void head(BookletMarkup markup) throws IOException {
        var out = markup.sheet().out();
        var title = markup.title().words() + " · " + markup.sheet().words().say(markup.copyKey());
        out.open("head").raw("\n").open("title").text(title).closeLine();
        out.empty("meta", "name", "subject", "content", title).raw("\n");
        bookmarks(out, booklet.contents());
        out.open("style").raw("\n");
        out.raw(page());
        out.raw(Styles.of("paper.css"));
        out.closeLine().closeLine();
    }

    /// What style sheets cannot choose: the paper, and on which side of a page its title stands.
    private String page() {
        boolean isFromRight = booklet.direction() == Direction.RIGHT_TO_LEFT;
        return """
        @page {
          size: %s;
          margin: %dpt %dpt %dpt %dpt;
          @top-left { content: element(%s); vertical-align: bottom; padding-bottom: 6mm; }
          @top-right { content: element(%s); vertical-align: bottom; padding-bottom: 6mm; }
        }
        .running-title { text-align: %s; }
        .running-chapter { text-align: %s; }
        """
                .formatted(
                        paper.code().toLowerCase(Locale.ROOT),
                        (int) TOP,
                        RIGHT,
                        BOTTOM,
                        (int) LEFT,
                        isFromRight ? "chapter" : "title",
                        isFromRight ? "title" : "chapter",
                        isFromRight ? "right" : "left",
                        isFromRight ? "left" : "right");
    }

    /// What a reader of PDF shows beside the pages.
    private static void bookmarks(Xhtml out, List<Booklet.Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        out.open("bookmarks").raw("\n");
        int end = 0;
        while (end < entries.size()) {
            end = bookmark(out, entries, end);
        }
        out.closeLine();
    }

    /// @return the place behind the entry and all that is below it
    private static int bookmark(Xhtml out, List<Booklet.Entry> entries, int place)
            throws IOException {
        var entry = entries.get(place);
        out.open(
                "bookmark",
                "name",
                entry.words().words(),
                "href",
                "#" + Anchors.heading(entry.block()));
        int next = place + 1;
        while (next < entries.size() && entries.get(next).level() > entry.level()) {
            next = bookmark(out, entries, next);
        }
        out.closeLine();
        return next;
    }

    private void licence(Sheet sheet) throws IOException {
        var licence = booklet.cover().licence();
        if (!licence.isBlank()) {
            sheet.out().open("p", "class", "licence");
            sheet.say("span", "cover.licence", "class", "label");
            sheet.out().text(" ").run(licence, "").closeLine();
        }
    }
}
