package org.hashiya.publish.pack.write;

import java.io.IOException;
import java.util.List;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;
import org.hashiya.publish.pack.Booklet;

/// The table of contents: a list in which headings of a lower level stand below the one they belong
/// to.
record ContentsMarkup(Sheet sheet, List<Chapter> chapters) {
    private static final LanguageTag LATIN = new LanguageTag("en");

    void write(List<Booklet.Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        out().open("ol").raw("\n");
        items(entries);
        out().closeLine();
    }

    /// For a list that is open already.
    void items(List<Booklet.Entry> entries) throws IOException {
        int end = 0;
        while (end < entries.size()) {
            end = item(entries, end);
        }
    }

    /// Writes an entry with all that is below it.
    ///
    /// @return the place behind them
    private int item(List<Booklet.Entry> entries, int place) throws IOException {
        var entry = entries.get(place);
        out().open("li");
        var href = sheet.anchors().toHeading(chapter(entry.block()), entry.block());
        if (isPaperFromRight()) {
            // A number behind the words would shift them: it is measured before it is known.
            out().open("a", LATIN, LATIN.direction(), "class", "page", "href", href).close();
        }
        out().phrase("a", entry.words(), "class", "entry", "href", href);
        int next = place + 1;
        if (next < entries.size() && entries.get(next).level() > entry.level()) {
            out().open("ol").raw("\n");
            while (next < entries.size() && entries.get(next).level() > entry.level()) {
                next = item(entries, next);
            }
            out().close();
        }
        out().closeLine();
        return next;
    }

    private boolean isPaperFromRight() {
        return sheet.medium() == Medium.PAPER
                && sheet.words().language().direction() == Direction.RIGHT_TO_LEFT;
    }

    private int chapter(int block) {
        int last = 0;
        for (int i = 0; i < chapters.size() && chapters.get(i).first() <= block; i++) {
            last = i;
        }
        return last;
    }

    private Xhtml out() {
        return sheet.out();
    }
}
