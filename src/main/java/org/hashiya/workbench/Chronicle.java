package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.Reach;
import org.hashiya.entity.EntityId;
import org.hashiya.parallel.Passage;
import org.hashiya.project.Project;
import org.hashiya.publish.timeline.Lane;
import org.hashiya.publish.timeline.Timeline;
import org.hashiya.publish.timeline.TimelineEntry;
import org.hashiya.store.Survey;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;

/// Gathers the dates of all texts for the timeline.
public final class Chronicle {
    private static final int LONGEST = 60;

    private final Project project;
    private final Survey survey;
    private int unplaced;

    public Chronicle(Desk desk) {
        project = desk.project();
        survey = desk.store().survey();
    }

    /// Reads the texts that have dates: not on the screen's thread.
    public Timeline read() {
        unplaced = 0;
        var lanes = new ArrayList<Lane>();
        var dated = survey.dated();
        for (var text : project.listOfTexts()) {
            if (dated.contains(text.id())) {
                survey.words(text.id()).ifPresent(words -> lanes.add(lane(text, words)));
            }
        }
        return new Timeline(lanes, unplaced);
    }

    private Lane lane(SourceText text, String words) {
        var entries = new ArrayList<TimelineEntry>();
        for (var mark : survey.marks(text.id())) {
            entry(mark, words).ifPresent(entries::add);
        }
        return new Lane(text.id(), text.title(), entries);
    }

    private Optional<TimelineEntry> entry(Annotation mark, String words) {
        return switch (mark.meaning()) {
            case Meaning.Dates(var date) ->
                    entry(mark, date, TimelineEntry.Kind.DATE, of(mark.span(), words), List.of());
            case Meaning.Claims(var claim) ->
                    claim.when()
                            .flatMap(date ->
                                    entry(
                                            mark,
                                            date,
                                            TimelineEntry.Kind.CLAIM,
                                            said(claim, mark.span(), words),
                                            about(claim)));
            case Meaning.Names _, Meaning.Measures _, Meaning.Plain _ -> Optional.empty();
        };
    }

    private Optional<TimelineEntry> entry(
            Annotation mark,
            HistoricalDate date,
            TimelineEntry.Kind kind,
            String said,
            List<EntityId> about) {
        if (!(date.reach() instanceof Reach.Placed)) {
            unplaced++;
            return Optional.empty();
        }
        return Optional.of(
                new TimelineEntry(
                        mark.id(),
                        new Passage(mark.text(), mark.span()),
                        kind,
                        new TimelineEntry.Told(mark.tag(), said, about),
                        date));
    }

    private static String said(Claim claim, Span span, String words) {
        return claim.paraphrase().text().isBlank()
                ? of(span, words)
                : line(claim.paraphrase().text());
    }

    private static String of(Span span, String words) {
        int end = Math.min(Math.min(words.length(), span.end()), span.start() + 4 * LONGEST);
        return line(words.substring(Math.min(span.start(), end), end));
    }

    /// On one line, and no longer than a label can be.
    private static String line(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }

    private static List<EntityId> about(Claim claim) {
        var parties = new ArrayList<>(claim.subjects());
        claim.claimant().ifPresent(parties::add);
        claim.where().ifPresent(parties::add);
        claim.scope().area().ifPresent(parties::add);
        var about = new ArrayList<EntityId>();
        for (var party : parties) {
            if (party instanceof Party.Registered(var entity, _) && !about.contains(entity)) {
                about.add(entity);
            }
        }
        return about;
    }
}
