package org.hashiya.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagSet;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.When;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.SourceText;

/// Goes through texts before they are written and lists what a reader would ask about: dates
/// without calendar or value, names linked to nothing, quotations that differ from their passage,
/// attributes that lack, entries that nothing points to.
public final class EditionCheck {
    /// Where the New Style came late, it came before this day.
    private static final LocalDate NEW_STYLE = LocalDate.of(1924, 1, 1);

    private static final LocalDate OLDEST = LocalDate.of(1582, 10, 15);
    private static final Pattern QUOTED = Pattern.compile("[“«„]([^“”«»„]{3,})[”»“]");
    private static final Set<String> NAMES = Set.of("persName", "placeName", "orgName", "rs");

    private final Desk desk;
    private final Progress progress;

    public EditionCheck(Desk desk, Progress progress) {
        this.desk = desk;
        this.progress = progress;
    }

    /// Tells `found` of one flaw after the other, text by text, then of the registers.
    public void run(List<SourceText> texts, Consumer<EditionFlaw> found) {
        int done = 0;
        for (var text : texts) {
            if (progress.isCancelled()) {
                return;
            }
            run(text, found);
            progress.done(++done, texts.size());
        }
        var named = desk.store().mentions().counts();
        desk.project().entities().values().stream()
                .filter(entity -> !named.containsKey(entity.id()))
                .forEach(entity -> found.accept(new EditionFlaw.NeverNamed(entity)));
    }

    /// Tells `found` of the flaws of one text.
    public void run(SourceText text, Consumer<EditionFlaw> found) {
        var whole = desk.read(text.id());
        for (var mark : whole.annotations()) {
            mark(whole, mark, found);
        }
    }

    /// All of them.
    public List<EditionFlaw> all(List<SourceText> texts) {
        var all = new ArrayList<EditionFlaw>();
        run(texts, all::add);
        return all;
    }

    private void mark(AnnotatedText text, Annotation mark, Consumer<EditionFlaw> found) {
        var tags = desk.project().tags();
        switch (mark.meaning()) {
            case Meaning.Names(var entity) -> {
                if (desk.project().entity(entity).isEmpty()) {
                    found.accept(new EditionFlaw.EntityGone(text, mark));
                }
            }
            case Meaning.Dates(var date) -> {
                if (lacksCalendar(date)) {
                    found.accept(new EditionFlaw.NoCalendar(text, mark));
                }
            }
            case Meaning.Claims(var claim) ->
                    otherWords(claim.paraphrase().text(), text, mark, found);
            case Meaning.Plain() -> plain(text, mark, tags, found);
            case Meaning.Measures _ -> {}
        }
        tags.find(mark.tag()).stream()
                .flatMap(tag -> tag.usage().attributes().stream())
                .filter(attribute -> attribute.isRequired())
                .map(attribute -> attribute.name())
                .filter(name -> mark.body().attributes().getOrDefault(name, "").isBlank())
                .forEach(name -> found.accept(new EditionFlaw.EmptyAttribute(text, mark, name)));
    }

    private static void plain(
            AnnotatedText text, Annotation mark, TagSet tags, Consumer<EditionFlaw> found) {
        var element = tags.find(mark.tag()).map(tag -> tag.element()).orElse("");
        if (element.equals("date")) {
            found.accept(new EditionFlaw.NoDate(text, mark));
        } else if (NAMES.contains(element)) {
            found.accept(new EditionFlaw.NoEntity(text, mark));
        }
    }

    /// A day that is taken as Gregorian where both calendars were in use, and nobody inferred it.
    private static boolean lacksCalendar(HistoricalDate date) {
        return date.when() instanceof When.Day
                && date.calendar() == CalendarSystem.GREGORIAN
                && !date.is(HistoricalDate.Doubt.INFERRED)
                && date.earliest()
                        .filter(day -> day.isBefore(NEW_STYLE) && !day.isBefore(OLDEST))
                        .isPresent();
    }

    /// Words between quotation marks in a paraphrase are those of the passage, or are not quoted.
    private static void otherWords(
            String paraphrase, AnnotatedText text, Annotation mark, Consumer<EditionFlaw> found) {
        var passage = mark.span().of(text.words());
        var quotations = QUOTED.matcher(paraphrase);
        while (quotations.find()) {
            var quoted = quotations.group(1).strip();
            if (!plainly(passage).contains(plainly(quoted))) {
                found.accept(new EditionFlaw.OtherWords(text, mark, quoted));
            }
        }
    }

    /// Line ends and runs of spaces make no difference.
    private static String plainly(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
