package org.hashiya.tei;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.hashiya.text.Provenance;

/// Writes who worked on a text and from when to when, the newest first.
final class Changes {
    /// The types of what was done before anybody annotated.
    static final String READ = "reading";

    static final String REPAIRED = "repair";

    private final XmlOut out;
    private final People people;

    /// What one person did.
    private static final class Work {
        final String who;
        Instant first;
        Instant last;
        int marks;

        Work(String who, Instant when) {
            this.who = who;
            first = when;
            last = when;
        }

        void on(Instant when) {
            first = when.isBefore(first) ? when : first;
            last = when.isAfter(last) ? when : last;
        }
    }

    Changes(XmlOut out, People people) {
        this.out = out;
        this.people = people;
    }

    /// There is at least one.
    void write(Edition edition, List<Mark> marks, Corrections corrections) throws IOException {
        var works = new LinkedHashMap<String, Work>();
        for (var mark : marks) {
            var history = mark.annotation().authorship();
            var made =
                    works.computeIfAbsent(
                            history.creator(), who -> new Work(who, history.created()));
            made.on(history.created());
            made.marks++;
            if (history.isChanged()) {
                works.computeIfAbsent(history.editor(), who -> new Work(who, history.modified()))
                        .on(history.modified());
            }
        }
        var newestFirst =
                works.values().stream()
                        .sorted(
                                Comparator.<Work, Instant>comparing(work -> work.last)
                                        .reversed()
                                        .thenComparing(work -> work.who))
                        .toList();
        for (var work : newestFirst) {
            out.raw("      <change").attribute("from", work.first.toString());
            out.attribute("to", work.last.toString());
            out.raw(" who=\"").raw(people.to(work.who)).raw("\">");
            out.raw(
                    work.marks == 0
                            ? "Changed annotations.</change>\n"
                            : "Made "
                                    + work.marks
                                    + " of the annotations in this file.</change>\n");
        }
        repaired(corrections.repairs());
        var text = edition.text().text();
        var origin = text.description().before().map(Provenance::first).orElse(text.origin());
        out.raw("      <change type=\"" + READ + "\">Read from ").text(origin.file());
        out.raw(", " + origin.bytes() + " bytes, as ").text(origin.charset());
        out.raw(".</change>\n");
    }

    private void repaired(Provenance.Repairs repairs) throws IOException {
        if (repairs.last().isPresent()) {
            out.raw("      <change type=\"" + REPAIRED + "\"")
                    .attribute("when", repairs.last().get().toString())
                    .raw(">Repaired letters in ");
            out.raw(repairs.places() + " places by ").text(String.join(", ", repairs.rules()));
            out.raw(".</change>\n");
        }
    }
}
