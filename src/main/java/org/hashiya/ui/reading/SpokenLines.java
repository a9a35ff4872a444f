package org.hashiya.ui.reading;

import java.util.List;
import java.util.Optional;
import javafx.scene.text.TextLineInfo;

/// The lines by which assistive technology steps through a page: on the screen as they are wrapped
/// there; elsewhere, where nothing is laid out, a paragraph of the screen is one line.
///
/// Lines are counted from 0 and tile the text. Their numbers hold for a moment, until the page is
/// scrolled or gets another size.
///
/// @param views those on the screen that are laid out, from the top
/// @param length of the text, UTF-16
record SpokenLines(DisplayParagraphs paragraphs, List<ParagraphView> views, int length) {
    /// A line of a paragraph on the screen, or, with row -1, the whole of one that is elsewhere.
    private record Line(int paragraph, List<TextLineInfo> rows, int row) {
        boolean isLast() {
            return row < 0 || row == rows.size() - 1;
        }
    }

    int lineAt(int offset) {
        int paragraph = paragraphs.paragraphAt(offset);
        int line = paragraph;
        for (var view : views) {
            if (view.index() < paragraph) {
                line += rows(view) - 1;
            } else if (view.index() == paragraph) {
                line += rowAt(view, offset - paragraphs.piece(paragraph).start());
            }
        }
        return line;
    }

    /// Where the line begins; empty when there is none with this number.
    Optional<Integer> start(int line) {
        return find(line)
                .map(there -> {
                    int start = paragraphs.piece(there.paragraph()).start();
                    return there.row() < 0 ? start : start + there.rows().get(there.row()).start();
                });
    }

    /// Behind the line and its break.
    Optional<Integer> end(int line) {
        return find(line)
                .map(there -> {
                    int next = there.paragraph() + 1;
                    if (there.isLast()) {
                        return next < paragraphs.count() ? paragraphs.piece(next).start() : length;
                    }
                    return paragraphs.piece(there.paragraph()).start()
                            + there.rows().get(there.row() + 1).start();
                });
    }

    private Optional<Line> find(int line) {
        int more = 0;
        for (var view : views) {
            int first = view.index() + more;
            if (line < first) {
                break;
            }
            if (line < first + rows(view)) {
                return Optional.of(new Line(view.index(), view.geometry().lines(), line - first));
            }
            more += rows(view) - 1;
        }
        int paragraph = line - more;
        return paragraph >= 0 && paragraph < paragraphs.count()
                ? Optional.of(new Line(paragraph, List.of(), -1))
                : Optional.empty();
    }

    private static int rows(ParagraphView view) {
        return Math.max(1, view.geometry().lines().size());
    }

    private static int rowAt(ParagraphView view, int inside) {
        var lines = view.geometry().lines();
        int row = Math.max(0, lines.size() - 1);
        while (row > 0 && lines.get(row).start() > inside) {
            row--;
        }
        return row;
    }
}
