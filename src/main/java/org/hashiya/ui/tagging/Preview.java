package org.hashiya.ui.tagging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.Located;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Pen;

/// Places where something is to be done, and the first of them in their sentences.
///
/// @param places all of them
/// @param lines as many as anybody will look through
record Preview<P extends Located>(List<P> places, List<Line> lines) {
    private static final int MOST = 5_000;
    private static final int AROUND = 40;

    /// A place in its context.
    ///
    /// @param place its number among all places
    record Line(int place, String title, String before, String words, String after) {}

    /// Reads the texts: not on the screen's thread.
    static <P extends Located> Preview<P> of(List<P> places, Pen pen) {
        Map<TextId, AnnotatedText> texts = new HashMap<>();
        var lines = new java.util.ArrayList<Line>();
        for (int i = 0; i < Math.min(MOST, places.size()); i++) {
            var text = texts.computeIfAbsent(places.get(i).text(), pen::read);
            lines.add(line(i, places.get(i), text));
        }
        return new Preview<>(places, List.copyOf(lines));
    }

    private static Line line(int number, Located place, AnnotatedText text) {
        var words = text.words();
        var span = place.span();
        return new Line(
                number,
                text.text().title(),
                oneLine(words.substring(wordBefore(words, span.start()), span.start())),
                oneLine(span.of(words)),
                oneLine(words.substring(span.end(), wordAfter(words, span.end()))));
    }

    /// At most a few words away, at a space.
    private static int wordBefore(String words, int offset) {
        int start = Math.max(0, offset - AROUND);
        while (start > 0 && start < offset && words.charAt(start - 1) != ' ') {
            start++;
        }
        return start;
    }

    private static int wordAfter(String words, int offset) {
        int end = Math.min(words.length(), offset + AROUND);
        while (end < words.length() && end > offset && words.charAt(end) != ' ') {
            end--;
        }
        return end;
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    boolean isCut() {
        return lines.size() < places.size();
    }
}
