package org.hashiya.publish.pack.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.hashiya.publish.pack.Booklet;
import org.hashiya.publish.pack.BookletWriter;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.task.Interruption;

/// EPUB 3.3: a file for each chapter, navigation with contents, pages and landmarks, and the fonts
/// that e-readers often lack.
public final class EpubBooklet implements BookletWriter {
    static final String TITLE = "title.xhtml";

    @Override
    public void write(Booklet booklet, OutputStream to, Progress progress) throws IOException {
        var archive = new EpubArchive(to, booklet.cover().made());
        var chapters = Chapter.of(booklet);
        var anchors = new Anchors(chapters, EpubBooklet::file);
        var notes = new Notes();
        var letters = new Letters();
        var page =
                archive.page(
                        item("title", TITLE, ""),
                        out -> {
                            var sheet = new Sheet(out, booklet.words(), archive, anchors, notes);
                            title(new BookletMarkup(booklet, chapters, sheet));
                        });
        letters.read(page);
        var navigation = new EpubNavigation(booklet, chapters, anchors);
        archive.page(
                item("nav", "nav.xhtml", "nav"),
                out -> navigation.write(new Sheet(out, booklet.words(), archive, anchors, notes)));
        for (int i = 0; i < chapters.size(); i++) {
            Interruption.check();
            var chapter = chapters.get(i);
            page =
                    archive.page(
                            item("c" + i, file(i), ""),
                            out -> {
                                var sheet =
                                        new Sheet(out, booklet.words(), archive, anchors, notes);
                                var markup = new BookletMarkup(booklet, chapters, sheet);
                                begin(markup, markup.heading(chapter));
                                markup.chapter(chapter);
                                out.closeLine().end();
                            });
            letters.read(page);
            progress.at(chapter.first() + chapter.blocks().size(), booklet.blocks().size());
        }
        styles(archive, letters.fonts());
        var list = new ByteArrayOutputStream();
        new EpubPackage(booklet, archive.items(), archive.id()).write(list);
        archive.file("EPUB/package.opf", list.toByteArray());
        container(archive);
        archive.end();
    }

    private static EpubArchive.Item item(String id, String file, String properties) {
        return new EpubArchive.Item(id, file, "application/xhtml+xml", properties);
    }

    /// The file of a chapter.
    private static String file(int chapter) {
        return "c" + chapter + ".xhtml";
    }

    private static void title(BookletMarkup markup) throws IOException {
        begin(markup, markup.title());
        markup.cover();
        markup.legend();
        var licence = markup.booklet().cover().licence();
        if (!licence.isBlank()) {
            var out = markup.sheet().out();
            out.open("p", "class", "licence");
            markup.sheet().say("span", "cover.licence", "class", "label");
            out.text(" ").run(licence, "").closeLine();
        }
        markup.sheet().out().closeLine().end();
    }

    /// The document as far as the beginning of its body.
    private static void begin(BookletMarkup markup, Phrase title) throws IOException {
        EpubNavigation.begin(markup.sheet().out(), markup.booklet(), title);
    }

    private static void styles(EpubArchive archive, Set<Typeface> fonts) throws IOException {
        var styles = new StringBuilder();
        for (var font : fonts) {
            styles.append("@font-face { font-family: \"").append(font.family());
            styles.append("\"; font-weight: ").append(font.weight());
            styles.append("; src: url(").append(font.file()).append("); }\n");
            var item = new EpubArchive.Item(font.file(), font.file(), "font/ttf", "");
            archive.put(item, font.bytes());
        }
        styles.append(Styles.of("booklet.css")).append(Styles.of("reader.css"));
        archive.put(
                new EpubArchive.Item("style", "style.css", "text/css", ""),
                styles.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void container(EpubArchive archive) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new Xhtml(bytes, Medium.READER);
        out.beginXml(
                "container",
                "version",
                "1.0",
                "xmlns",
                "urn:oasis:names:tc:opendocument:xmlns:container");
        out.open("rootfiles");
        out.empty(
                "rootfile",
                "full-path",
                "EPUB/package.opf",
                "media-type",
                "application/oebps-package+xml");
        out.close().end();
        archive.file("META-INF/container.xml", bytes.toByteArray());
    }
}
