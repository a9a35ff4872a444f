package org.hashiya.publish.pack.write;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.Booklet;
import org.hashiya.publish.pack.BookletWriter.Progress;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.Paragraph;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.pack.Run;
import org.hashiya.task.Interruption;

/// A booklet from its title to the last note.
record BookletMarkup(Booklet booklet, List<Chapter> chapters, Sheet sheet) {
    void cover() throws IOException {
        var cover = booklet.cover();
        out().open("header", "class", "cover").raw("\n");
        sheet.say("p", copyKey(), "class", "copy");
        out().phrase("h1", title());
        if (!cover.audience().isBlank()) {
            out().raw("\n").open("p", "class", "audience");
            sheet.say("span", "cover.audience", "class", "label");
            out().text(" ").run(cover.audience(), "").close();
        }
        if (booklet.copy() == Copy.STUDENT) {
            out().raw("\n").open("p", "class", "owner");
            for (var key : List.of("cover.name", "cover.class", "cover.date")) {
                out().open("span", "class", "field");
                sheet.say("span", key, "class", "label");
                out().open("span", "class", "blank-line").close().close();
            }
            out().close();
        }
        out().raw("\n").closeLine();
    }

    /// The title; a pack without one is called a pack.
    Phrase title() {
        var title = booklet.cover().title();
        return title.isBlank() ? sheet.words().phrase(copyKey()) : title;
    }

    String copyKey() {
        return switch (booklet.copy()) {
            case STUDENT -> "copy.student";
            case TEACHER -> "copy.teacher";
        };
    }

    /// All headings, one list within another as deep as they go.
    void contents() throws IOException {
        new ContentsMarkup(sheet, chapters).write(booklet.contents());
    }

    /// How the marks in passages look; nothing where there are none.
    void legend() throws IOException {
        var used = marks();
        if (used.isEmpty()) {
            return;
        }
        out().open("aside", "class", "legend", "aria-labelledby", "marks").raw("\n");
        sheet.say("p", "marks", "class", "label", "id", "marks");
        out().open("ul");
        for (var mark : used) {
            var code = TextMarkup.code(mark).orElseThrow();
            out().open("li").open("span", "class", "mark " + code);
            out().text(sheet.words().say("marks." + code)).close().close();
        }
        out().open("li").open("span", "class", "cut").text(Run.Cut.SIGN).close().text(" ");
        sheet.say("span", "cut");
        out().close().close().closeLine();
    }

    private Set<Run.Mark> marks() {
        var used = EnumSet.noneOf(Run.Mark.class);
        booklet.blocks().stream()
                .flatMap(BookletMarkup::paragraphs)
                .flatMap(paragraph -> paragraph.runs().stream())
                .forEach(run -> {
                    if (run instanceof Run.Words words) {
                        used.add(words.explained().isPresent() ? Run.Mark.TERM : words.mark());
                    }
                });
        used.remove(Run.Mark.NONE);
        return used;
    }

    private static Stream<Paragraph> paragraphs(Block block) {
        return switch (block) {
            case Block.Extract extract -> extract.paragraphs().stream();
            case Block.Facing facing ->
                    facing.segments().stream()
                            .flatMap(segment -> segment.cells().stream())
                            .flatMap(List::stream);
            case Block _ -> Stream.empty();
        };
    }

    /// The chapters one after the other.
    void body(Progress progress) throws IOException {
        for (var chapter : chapters) {
            chapter(chapter);
            progress.at(chapter.first() + chapter.blocks().size(), booklet.blocks().size());
        }
    }

    void chapter(Chapter chapter) throws IOException {
        var head = chapter.head();
        if (head.isPresent()) {
            var type = sheet.medium() == Medium.READER ? type(head.get()) : "";
            out().open(
                            "section",
                            "aria-labelledby",
                            Anchors.heading(chapter.first()),
                            "epub:type",
                            type,
                            "role",
                            head.get() instanceof Block.Glossary ? "doc-glossary" : "");
            out().raw("\n");
            runningHead(chapter);
        }
        for (int i = 0; i < chapter.blocks().size(); i++) {
            Interruption.check();
            new BlockMarkup(sheet).write(chapter.first() + i, chapter.blocks().get(i));
        }
        notes();
        if (head.isPresent()) {
            out().closeLine();
        }
    }

    /// What stands at the head of the pages of a chapter.
    private void runningHead(Chapter chapter) throws IOException {
        if (sheet.medium() == Medium.PAPER) {
            sheet.line("div", heading(chapter), "class", "running-chapter");
        }
    }

    /// The title where a chapter has no heading.
    Phrase heading(Chapter chapter) {
        return booklet.contents().stream()
                .filter(entry -> entry.block() == chapter.first())
                .map(Booklet.Entry::words)
                .findFirst()
                .orElseGet(this::title);
    }

    private static String type(Block head) {
        return switch (head) {
            case Block.Glossary _ -> "glossary";
            case Block.Sources _ -> "bibliography";
            case Block _ -> "chapter";
        };
    }

    private void notes() throws IOException {
        var notes = sheet.notes().take();
        if (notes.isEmpty()) {
            return;
        }
        out().open("div", "class", "notes").raw("\n");
        sheet.say("p", "notes", "class", "label");
        for (var called : notes) {
            note(called);
        }
        out().closeLine();
    }

    private void note(Notes.Called called) throws IOException {
        var number = Integer.toString(called.number());
        var type = sheet.medium() == Medium.READER ? "footnote" : "";
        out().open(
                        "aside",
                        "class",
                        "note",
                        "id",
                        Anchors.note(called.number()),
                        "epub:type",
                        type,
                        "role",
                        "doc-footnote");
        out().open("p");
        out().open(
                        "a",
                        "href",
                        "#" + Anchors.noteCall(called.number()),
                        "role",
                        "doc-backlink",
                        "aria-label",
                        sheet.words().say("notes.back", called.number()));
        out().text(number).close();
        for (var paragraph : called.note().paragraphs()) {
            out().text(" ").run(paragraph, "");
        }
        out().close().closeLine();
    }

    private Xhtml out() {
        return sheet.out();
    }
}
