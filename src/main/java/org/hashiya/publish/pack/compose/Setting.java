package org.hashiya.publish.pack.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageGuess;
import org.hashiya.language.LanguageTag;
import org.hashiya.pack.Piece.Shown;
import org.hashiya.project.AnnotatedText;
import org.hashiya.publish.pack.Gloss;
import org.hashiya.publish.pack.Paragraph;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.pack.Run;
import org.hashiya.text.Span;

/// Sets the words of passages: paragraph by paragraph, with as much of the annotations as is
/// wanted.
final class Setting {
    private final TagSet tags;
    private final Glosses glosses;
    private final Shown shown;

    Setting(TagSet tags, Glosses glosses, Shown shown) {
        this.tags = tags;
        this.glosses = glosses;
        this.shown = shown;
    }

    /// The paragraphs in their order. Where something is cut out, a sign says so: within a
    /// paragraph that goes on behind it, else at the beginning of the next one.
    List<Unit> set(Quoted quoted) {
        var units = new ArrayList<Unit>();
        int count = quoted.excerpt().stretches().size();
        for (int i = 0; i < count; i++) {
            if (quoted.isFound()) {
                append(units, found(quoted, quoted.spans().get(i)), quoted.text().orElseThrow());
            } else {
                var words = quoted.excerpt().stretches().get(i).quotation().words();
                var lost = plain(quoted, words);
                units.addAll(i == 0 || lost.isEmpty() ? lost : afterCut(lost));
            }
        }
        return units;
    }

    /// One stretch behind the others.
    private static void append(List<Unit> units, List<Unit> stretch, AnnotatedText text) {
        if (units.isEmpty() || stretch.isEmpty()) {
            units.addAll(stretch);
            return;
        }
        var last = units.getLast();
        int from = last.place().orElseThrow().end();
        int to = stretch.getFirst().place().orElseThrow().start();
        var gap = new Span(from, to);
        boolean isCut = !gap.of(text.words()).isBlank();
        boolean goesOn =
                text.revision().structure().blocksIn(gap).stream()
                        .anyMatch(block -> block.span().contains(gap));
        if (goesOn) {
            units.removeLast();
            units.add(joined(last, stretch.getFirst(), isCut));
            units.addAll(stretch.subList(1, stretch.size()));
        } else {
            units.addAll(isCut ? afterCut(stretch) : stretch);
        }
    }

    private static Unit joined(Unit one, Unit other, boolean isCut) {
        var language = one.paragraph().language();
        var runs = new ArrayList<>(one.paragraph().runs());
        runs.add(space(language));
        if (isCut) {
            runs.add(new Run.Cut());
            runs.add(space(language));
        }
        runs.addAll(other.paragraph().runs());
        return new Unit(
                one.text(),
                new Paragraph(language, one.paragraph().direction(), runs),
                Optional.of(
                        new Span(
                                one.place().orElseThrow().start(),
                                other.place().orElseThrow().end())));
    }

    private static List<Unit> afterCut(List<Unit> stretch) {
        var units = new ArrayList<>(stretch);
        var first = units.removeFirst();
        var paragraph = first.paragraph();
        var runs = new ArrayList<Run>();
        runs.add(new Run.Cut());
        runs.add(space(paragraph.language()));
        runs.addAll(paragraph.runs());
        units.addFirst(
                new Unit(
                        first.text(),
                        new Paragraph(paragraph.language(), paragraph.direction(), runs),
                        first.place()));
        return units;
    }

    private static Run space(LanguageTag language) {
        return Run.Words.plain(phrase(" ", language));
    }

    // ---- words that are not found any more

    private static List<Unit> plain(Quoted quoted, String words) {
        var language =
                quoted.text()
                        .map(text -> text.text().language())
                        .orElseGet(() -> LanguageGuess.of(words));
        return words.lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        new Unit(
                                quoted.excerpt().text(),
                                Paragraph.of(phrase(line.strip(), language)),
                                Optional.empty()))
                .toList();
    }

    // ---- words that are

    private List<Unit> found(Quoted quoted, Span stretch) {
        var text = quoted.text().orElseThrow();
        var structure = text.revision().structure();
        var units = new ArrayList<Unit>();
        for (var block : structure.blocksIn(stretch)) {
            var within =
                    new Span(
                            Math.max(block.span().start(), stretch.start()),
                            Math.min(block.span().end(), stretch.end()));
            stripped(text.words(), within)
                    .ifPresent(span ->
                            units.add(
                                    unit(
                                            quoted,
                                            span,
                                            structure.languageAt(
                                                    span.start(), text.text().language()))));
        }
        return units;
    }

    private static Optional<Span> stripped(String words, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private Unit unit(Quoted quoted, Span span, LanguageTag language) {
        var text = quoted.text().orElseThrow();
        var annotations = shown == Shown.NOTHING ? List.<Annotation>of() : marks(quoted, span);
        var direction =
                language.equals(LanguageTag.UNKNOWN)
                        ? Direction.ofWords(span.of(text.words()))
                        : language.direction();
        return new Unit(
                text.id(),
                new Paragraph(language, direction, runs(text.words(), span, annotations, language)),
                Optional.of(span));
    }

    private List<Annotation> marks(Quoted quoted, Span span) {
        return quoted.annotations().stream()
                .filter(each -> each.span().overlaps(span))
                .filter(each -> mark(each).isPresent() || hasNote(each))
                .toList();
    }

    private List<Run> runs(
            String words, Span span, List<Annotation> annotations, LanguageTag language) {
        var cuts = new TreeSet<>(List.of(span.start(), span.end()));
        for (var each : annotations) {
            cuts.add(Math.clamp(each.span().start(), span.start(), span.end()));
            cuts.add(Math.clamp(each.span().end(), span.start(), span.end()));
        }
        var places = List.copyOf(cuts);
        var runs = new ArrayList<Run>();
        for (int i = 1; i < places.size(); i++) {
            var piece = new Span(places.get(i - 1), places.get(i));
            runs.add(run(words, piece, annotations, language));
            for (var each : annotations) {
                if (each.span().end() == piece.end() && hasNote(each)) {
                    runs.add(new Run.Footnote(List.of(Glosses.inItsLanguage(each.body().note()))));
                }
            }
        }
        return runs;
    }

    /// What marks a piece of words is the shortest mark on it.
    private Run run(String words, Span piece, List<Annotation> annotations, LanguageTag language) {
        var over =
                annotations.stream()
                        .filter(each -> each.span().contains(piece) && mark(each).isPresent())
                        .sorted((one, other) ->
                                Integer.compare(one.span().length(), other.span().length()))
                        .toList();
        Optional<Gloss> explained =
                over.stream().flatMap(each -> glosses.of(each).stream()).findFirst();
        return new Run.Words(
                phrase(piece.of(words).replaceAll("\\s+", " "), language),
                over.stream().findFirst().flatMap(this::mark).orElse(Run.Mark.NONE),
                explained);
    }

    /// Claims are not shown: they are what the class is to find.
    private Optional<Run.Mark> mark(Annotation annotation) {
        if (is(annotation, TagId.TERM) || glosses.of(annotation).isPresent()) {
            return Optional.of(Run.Mark.TERM);
        }
        return switch (annotation.meaning()) {
            case Meaning.Names _ -> Optional.of(Run.Mark.NAME);
            case Meaning.Dates _ -> Optional.of(Run.Mark.DATE);
            case Meaning.Measures _ -> Optional.of(Run.Mark.MEASURE);
            case Meaning.Claims _, Meaning.Plain _ -> Optional.empty();
        };
    }

    private boolean is(Annotation annotation, TagId tag) {
        return tags.isWithin(annotation.tag(), tag);
    }

    private boolean hasNote(Annotation annotation) {
        return shown == Shown.NOTES
                && !annotation.body().note().isBlank()
                && glosses.of(annotation).isEmpty();
    }

    private static Phrase phrase(String words, LanguageTag language) {
        return Phrase.of(words, language);
    }
}
