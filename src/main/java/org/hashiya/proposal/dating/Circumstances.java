package org.hashiya.proposal.dating;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.Reach;
import org.hashiya.chronology.StyleTable;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Project;
import org.hashiya.text.SourceText;

/// What decides how the dates of a passage are to be read.
///
/// @param language of its words
/// @param styled knows where they were written, and in which calendar people wrote there
/// @param before the date that stands before them, from which "three days later" is counted; asked
///   for only where it is needed
public record Circumstances(
        LanguageTag language, Styled styled, Supplier<Optional<HistoricalDate>> before) {
    /// A date with the one that it is counted from.
    public record Counted(HistoricalDate anchor, ReadDate read) {}

    /// Where only the language is known.
    public static Circumstances in(LanguageTag language) {
        return new Circumstances(
                language,
                new Styled(new StyleTable(List.of()), Optional.empty(), Optional.empty()),
                Optional::empty);
    }

    /// @param language of the words, which need not be that of the whole text
    public static Circumstances of(Project project, SourceText text, LanguageTag language) {
        var writing = text.description().writing();
        return new Circumstances(
                language,
                new Styled(project.styles(), said(writing.place()), said(writing.authority())),
                Optional::empty);
    }

    /// The same at a place of this text, with the date that stands there before it.
    ///
    /// @param offset UTF-16 in its current words
    public Circumstances at(Supplier<AnnotatedText> text, int offset) {
        return new Circumstances(language, styled, () -> before(text.get(), offset));
    }

    private static Optional<HistoricalDate> before(AnnotatedText text, int offset) {
        return text.annotations().stream()
                .takeWhile(mark -> mark.span().start() < offset)
                .flatMap(mark -> placed(mark).stream())
                .reduce((_, later) -> later);
    }

    private static Optional<HistoricalDate> placed(Annotation mark) {
        return mark.meaning() instanceof Meaning.Dates(var date)
                        && date.reach() instanceof Reach.Placed
                ? Optional.of(date)
                : Optional.empty();
    }

    private static Optional<String> said(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(words);
    }

    /// Reads a date as [DateReader] does, a day in the calendar of its place; what is counted from
    /// another date, from the one before it. EDTF is taken as it is: whoever writes it has decided
    /// already.
    public Optional<ReadDate> read(String written) {
        var around =
                new DateReader.Around(Optional.of(language), Optional.empty(), Optional.empty());
        return new DateReader(around)
                .read(written)
                .map(read -> isEdtf(written) ? read : styled.of(read))
                .or(() -> counted(written).map(Counted::read));
    }

    /// How a date is counted from the one before it; empty when the words do not say so, or there
    /// is none.
    public Optional<Counted> counted(String written) {
        return RelativeDate.read(written, Optional.of(language))
                .flatMap(relative ->
                        relative.spelled()
                                .or(before)
                                .flatMap(anchor ->
                                        relative.counted(anchor)
                                                .map(read -> new Counted(anchor, read))));
    }

    private static boolean isEdtf(String written) {
        try {
            HistoricalDate.parse(written.strip());
            return true;
        } catch (IllegalArgumentException inWords) {
            return false;
        }
    }
}
