package org.hashiya.cli;

import java.io.PrintWriter;
import java.util.List;
import org.hashiya.annotation.Annotation;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.CodePoints;
import org.hashiya.workbench.EditionFlaw;

/// Prints what should be looked at before an edition is written, a row for each.
final class FlawLines {
    private final PrintWriter out;

    FlawLines(PrintWriter out) {
        this.out = out;
    }

    /// The exit code of the command.
    int print(List<EditionFlaw> flaws) {
        out.println("text\tstart\tend\tannotation\tsurface\tsentence");
        for (var flaw : flaws) {
            switch (flaw) {
                case EditionFlaw.NoCalendar(var text, var mark) ->
                        row(
                                text,
                                mark,
                                "a day when both calendars were in use; nobody said which it is in");
                case EditionFlaw.NoDate(var text, var mark) ->
                        row(text, mark, "tagged as a date, and no date is given");
                case EditionFlaw.NoEntity(var text, var mark) ->
                        row(text, mark, "a name that is linked to no entry of the registers");
                case EditionFlaw.EntityGone(var text, var mark) ->
                        row(text, mark, "linked to an entry that the registers do not have");
                case EditionFlaw.OtherWords(var text, var mark, var quoted) ->
                        row(
                                text,
                                mark,
                                "the paraphrase quotes “%s”, which the passage does not say"
                                        .formatted(quoted));
                case EditionFlaw.EmptyAttribute(var text, var mark, var attribute) ->
                        row(text, mark, "the attribute “%s” is empty".formatted(attribute));
                case EditionFlaw.NeverNamed(var entity) ->
                        out.println(
                                "\t\t\t\t%s\t%s"
                                        .formatted(
                                                Tsv.escape(entity.reference()),
                                                "no annotation points to this entry"));
            }
        }
        return flaws.isEmpty() ? ProjectCommand.DONE : ProjectCommand.FOUND_WANTING;
    }

    private void row(AnnotatedText text, Annotation mark, String sentence) {
        var points = new CodePoints(text.words());
        out.println(
                "%s\t%d\t%d\t%s\t%s\t%s"
                        .formatted(
                                text.id(),
                                points.fromUtf16(mark.span().start()),
                                points.fromUtf16(mark.span().end()),
                                mark.id(),
                                Tsv.escape(mark.span().of(text.words())),
                                Tsv.escape(sentence)));
    }
}
