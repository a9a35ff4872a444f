package org.hashiya.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hashiya.annotation.Annotation;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Project;
import org.hashiya.text.Graphemes;
import org.hashiya.text.SourceText;

/// Looks at the annotations of a text one by one: whether each can be read, lies on whole letters
/// of its words, and points to a tag and to entities that are there.
final class MarksExamined {
    /// Of one text; more of them say nothing new.
    private static final int ENOUGH = 50;

    private final Session session;
    private final Flaws flaws;
    private final Project project;

    /// @param project what the rows say of tags and registers
    MarksExamined(Session session, Flaws flaws, Project project) {
        this.session = session;
        this.flaws = flaws;
        this.project = project;
    }

    /// Those that can be read.
    ///
    /// @param isWhole whether that is all of them
    record Legible(List<Annotation> annotations, boolean isWhole) {}

    /// Reads them all at once, and only where that fails looks for those that cannot be read.
    Legible legible(TextRows.Row text) {
        var name = "A part of the annotations of " + Names.of(text.text());
        return flaws.read(
                        name,
                        () -> {
                            int number = text.place().number();
                            var search = new Search(text.text(), new AnnotationReading(session));
                            search.between(
                                    AnnotationKeys.first(number), AnnotationKeys.last(number));
                            return new Legible(search.legible, search.illegible == 0);
                        })
                .orElse(new Legible(List.of(), false));
    }

    /// Halves a stretch of keys that cannot be read until it is one key.
    private final class Search {
        private final SourceText text;
        private final AnnotationReading reading;
        private final List<Annotation> legible = new ArrayList<>();
        private int illegible;

        Search(SourceText text, AnnotationReading reading) {
            this.text = text;
            this.reading = reading;
        }

        void between(long first, long last) throws SQLException {
            if (illegible > ENOUGH) {
                return;
            }
            try {
                legible.addAll(reading.between(text.id(), first, last));
            } catch (RuntimeException e) {
                if (first == last) {
                    tell(first, e);
                } else {
                    long middle = (first + last) >>> 1;
                    between(first, middle);
                    between(middle + 1, last);
                }
            }
        }

        private void tell(long key, RuntimeException why) throws SQLException {
            illegible++;
            flaws.add(
                    illegible > ENOUGH
                            ? "More annotations of %s cannot be read than are named here."
                                    .formatted(Names.of(text))
                            : "The annotation %s of %s cannot be read: %s. The text cannot be shown while that is so."
                                    .formatted(
                                            StrayRows.nameOf(session, key),
                                            Names.of(text),
                                            Flaws.why(why)));
        }
    }

    void examine(SourceText text, String words, List<Annotation> annotations) {
        var letters = new Graphemes(words);
        var met = new HashSet<LastingId>();
        for (var annotation : annotations) {
            var name = Names.first(Names.of(annotation, text));
            var span = annotation.span();
            if (!met.add(annotation.id())) {
                flaws.add(name + " stands twice in the tables; only one of the two was made.");
            }
            if (span.end() > words.length()) {
                flaws.add(name + " lies past the end of its words, so nobody can see it.");
            } else if (!letters.isBoundary(span.start()) || !letters.isBoundary(span.end())) {
                flaws.add(
                        name
                                + " begins or ends inside a letter; it may have been moved by damage.");
            }
            if (project.tags().find(annotation.tag()).isEmpty()) {
                flaws.add(
                        name
                                + " has the tag “"
                                + annotation.tag()
                                + "”, which is not in the tag set of the project.");
            }
            for (var entity : annotation.meaning().entities()) {
                if (project.entity(entity).isEmpty()) {
                    flaws.add(
                            name
                                    + " points to the entity "
                                    + entity
                                    + ", which is not in the registers.");
                }
            }
        }
    }
}
