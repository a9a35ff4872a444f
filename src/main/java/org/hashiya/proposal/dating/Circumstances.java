package org.hashiya.proposal.dating;

import java.util.List;
import java.util.Optional;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.StyleTable;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Project;
import org.hashiya.text.SourceText;

/// What decides how the dates of a passage are to be read.
///
/// @param language of its words
/// @param styled knows where they were written, and in which calendar people wrote there
public record Circumstances(LanguageTag language, Styled styled) {
    /// Where only the language is known.
    public static Circumstances in(LanguageTag language) {
        return new Circumstances(
                language,
                new Styled(new StyleTable(List.of()), Optional.empty(), Optional.empty()));
    }

    /// @param language of the words, which need not be that of the whole text
    public static Circumstances of(Project project, SourceText text, LanguageTag language) {
        var writing = text.description().writing();
        return new Circumstances(
                language,
                new Styled(project.styles(), said(writing.place()), said(writing.authority())));
    }

    private static Optional<String> said(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(words);
    }

    /// Reads a date as [DateReader] does, a day in the calendar of its place. EDTF is taken as it
    /// is: whoever writes it has decided already.
    public Optional<ReadDate> read(String written) {
        var around =
                new DateReader.Around(Optional.of(language), Optional.empty(), Optional.empty());
        return new DateReader(around)
                .read(written)
                .map(read -> isEdtf(written) ? read : styled.of(read));
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
