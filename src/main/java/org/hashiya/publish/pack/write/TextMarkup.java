package org.hashiya.publish.pack.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.publish.pack.Gloss;
import org.hashiya.publish.pack.Paragraph;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.pack.Run;

/// Words of sources: their marks, glosses, cuts and notes.
record TextMarkup(Sheet sheet) {
    void paragraphs(List<Paragraph> paragraphs) throws IOException {
        for (var paragraph : paragraphs) {
            out().open("p", paragraph.language(), paragraph.direction());
            for (var run : glued(paragraph.runs())) {
                switch (run) {
                    case Run.Words words -> words(words);
                    case Run.Cut _ -> out().open("span", "class", "cut").text(Run.Cut.SIGN).close();
                    case Run.LineEnd _ -> out().empty("br");
                    case Run.Footnote note -> call(note);
                }
            }
            out().closeLine();
        }
    }

    /// The setter of PDF may end a line wherever an element ends, and so begin the next with a full
    /// stop. What closes a sentence therefore goes into the mark before it.
    private List<Run> glued(List<Run> runs) {
        if (sheet.medium() != Medium.PAPER) {
            return runs;
        }
        var glued = new ArrayList<Run>(runs);
        for (int i = 1; i < glued.size(); i++) {
            if (glued.get(i - 1) instanceof Run.Words marked
                    && isMarked(marked)
                    && glued.get(i) instanceof Run.Words plain
                    && !isMarked(plain)) {
                var words = plain.phrase().words();
                int end = closing(words);
                glued.set(i - 1, with(marked, marked.phrase().words() + words.substring(0, end)));
                glued.set(i, with(plain, words.substring(end)));
            }
        }
        return glued;
    }

    private static boolean isMarked(Run.Words words) {
        return words.mark() != Run.Mark.NONE || words.explained().isPresent();
    }

    private static Run.Words with(Run.Words run, String words) {
        var phrase = run.phrase();
        return new Run.Words(
                new Phrase(words, phrase.language(), phrase.direction()),
                run.mark(),
                run.explained());
    }

    /// How far the signs reach that words begin with.
    private static int closing(String words) {
        int end = 0;
        while (end < words.length()
                && !Character.isWhitespace(words.charAt(end))
                && !Character.isLetterOrDigit(words.charAt(end))
                && !Character.isSurrogate(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private void words(Run.Words words) throws IOException {
        var explained = words.explained();
        if (explained.isPresent()) {
            explained(words.phrase(), explained.get());
        } else {
            out().run(words.phrase(), code(words.mark()).map(code -> "mark " + code).orElse(""));
        }
    }

    /// What a mark is called in style sheets; nothing for words without one.
    static Optional<String> code(Run.Mark mark) {
        return mark == Run.Mark.NONE
                ? Optional.empty()
                : Optional.of(mark.name().toLowerCase(Locale.ROOT));
    }

    private void explained(Phrase phrase, Gloss gloss) throws IOException {
        boolean isListed = sheet.anchors().isExplained(gloss.number());
        if (isListed) {
            var type = sheet.medium() == Medium.READER ? "glossref" : "";
            out().open(
                            "a",
                            phrase.language(),
                            phrase.direction(),
                            "class",
                            "mark term",
                            "epub:type",
                            type,
                            "role",
                            "doc-glossref",
                            "href",
                            sheet.anchors().toGloss(gloss.number()));
        } else {
            var focus = sheet.medium() == Medium.SCREEN ? "0" : "";
            out().open(
                            "span",
                            phrase.language(),
                            phrase.direction(),
                            "class",
                            "mark term",
                            "tabindex",
                            focus);
        }
        out().text(phrase.words()).close();
        if (sheet.medium() == Medium.SCREEN) {
            hint(gloss, isListed);
        }
    }

    /// Shown beside the words while they have the pointer or the keyboard. Where there is a
    /// glossary, those who hear the page follow the link instead.
    private void hint(Gloss gloss, boolean isListed) throws IOException {
        var explanation = gloss.explanation();
        if (!explanation.isBlank()) {
            out().open(
                            "span",
                            explanation.language(),
                            explanation.direction(),
                            "class",
                            "gloss",
                            "aria-hidden",
                            isListed ? "true" : "");
            out().phrase("b", gloss.term()).text(" ").text(explanation.words()).close();
        }
    }

    private void call(Run.Footnote note) throws IOException {
        if (sheet.medium() == Medium.PAPER) {
            footnote(note);
            return;
        }
        int number = sheet.notes().call(note);
        var type = sheet.medium() == Medium.READER ? "noteref" : "";
        out().open(
                        "a",
                        "class",
                        "call",
                        "id",
                        Anchors.noteCall(number),
                        "epub:type",
                        type,
                        "role",
                        "doc-noteref",
                        "aria-label",
                        sheet.words().say("note", number),
                        "href",
                        "#" + Anchors.note(number));
        out().text(Integer.toString(number)).close();
    }

    /// The setter of PDF takes it out of the line and puts a number there. In the note itself it
    /// can only count where words have an element of their own: so the number is written here.
    private void footnote(Run.Footnote note) throws IOException {
        var words = sheet.words();
        int number = sheet.notes().count();
        out().open("div", words.language(), words.language().direction(), "class", "footnote");
        out().open("p").open("span", "class", "number").text(number + " ").close();
        for (var paragraph : note.paragraphs()) {
            out().run(paragraph, "").text(" ");
        }
        out().close().close();
    }

    private Xhtml out() {
        return sheet.out();
    }
}
