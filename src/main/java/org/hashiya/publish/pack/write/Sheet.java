package org.hashiya.publish.pack.write;

import java.io.IOException;
import java.util.List;
import org.hashiya.language.Direction;
import org.hashiya.publish.pack.PackWords;
import org.hashiya.publish.pack.Phrase;

/// What all parts of the markup write on.
record Sheet(Xhtml out, PackWords words, Shelf shelf, Anchors anchors, Notes notes) {
    private static final String GAP = "\n";

    Medium medium() {
        return out.medium();
    }

    /// Fixed words in an element.
    Sheet say(String element, String key, String... attributes) throws IOException {
        out.phrase(element, words.phrase(key), attributes);
        return this;
    }

    /// Words on a line of their own.
    Sheet line(String element, Phrase phrase, String... attributes) throws IOException {
        if (!phrase.isBlank()) {
            out.phrase(element, phrase, attributes).raw("\n");
        }
        return this;
    }

    /// Words of a source among those of the apparatus: they run their own way, and the element is
    /// aligned as its neighbours are. Nothing is written where nothing is said.
    void within(String element, Phrase phrase, String... attributes) throws IOException {
        if (!phrase.isBlank()) {
            out.open(element, attributes).run(phrase, "").close();
        }
    }

    /// Fixed words with others in their place `{0}`, each in its own language and direction.
    /// Nothing is written where there are none.
    void around(String element, String key, List<Phrase> others, String... attributes)
            throws IOException {
        var said = others.stream().filter(other -> !other.isBlank()).toList();
        if (said.isEmpty()) {
            return;
        }
        var fixed = words.phrase(key, GAP);
        int gap = fixed.words().indexOf(GAP);
        out.open(element, fixed.language(), fixed.direction(), attributes);
        out.text(fixed.words().substring(0, gap));
        for (int i = 0; i < said.size(); i++) {
            out.text(i == 0 ? "" : words.say("comma")).run(said.get(i), "");
        }
        out.text(fixed.words().substring(gap + GAP.length())).close();
    }

    /// Part of a row.
    @FunctionalInterface
    interface Cell {
        void write() throws IOException;
    }

    /// A row of cells in the order of reading. The setter of PDF puts the first one left, whichever
    /// way a table runs: so it is handed the last one first where that is right to left.
    void row(List<Cell> cells, String... attributes) throws IOException {
        out.open("tr", attributes);
        boolean isTurned =
                medium() == Medium.PAPER && words.language().direction() == Direction.RIGHT_TO_LEFT;
        for (var cell : isTurned ? cells.reversed() : cells) {
            cell.write();
        }
        out.closeLine();
    }

    /// A cell with words in it.
    Cell cell(String element, Phrase phrase, String... attributes) {
        return () -> out.open(element, attributes).run(phrase, "").close();
    }

    /// Lines to write on.
    void ruled(int lines) throws IOException {
        out.open("div", "class", "lines", "role", "img", "aria-label", words.say("write"));
        for (int i = 0; i < lines; i++) {
            out.open("div", "class", "rule").close();
        }
        out.closeLine();
    }
}
