package org.hashiya.ui.tagging;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Tag;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.language.LanguageTag;
import org.hashiya.proposal.dating.Circumstances;
import org.hashiya.proposal.dating.ReadDate;
import org.hashiya.proposal.figures.FigureReader;

/// What a mark means the moment it is set: what its words say, as far as they can be read.
public final class FirstMeaning {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DIGITS = Pattern.compile("[\\d\\p{Punct}\\p{Zs}٫٬’]+");

    /// A thousand or a decimal fraction: the language of the words decides, where it can.
    private static final Pattern GROUPED =
            Pattern.compile("(?<![\\d.,])\\d{1,3}[.,]\\d{3}(?![\\d.,])");

    /// Below it a year in an Arabic text may be one of the Hijra.
    private static final int SURELY_GREGORIAN = 1600;

    private FirstMeaning() {}

    /// What the tag means on these words.
    ///
    /// @param words those that were selected
    /// @param around in which language they are written, where and under whom
    public static Meaning of(Tag tag, String words, Circumstances around) {
        var language = around.language();
        return switch (Asks.of(tag)) {
            case Asks.Claim() -> new Meaning.Claims(Claim.bare("", language));
            case Asks.Date() ->
                    date(words, around).<Meaning>map(Meaning.Dates::new).orElse(Meaning.PLAIN);
            case Asks.Figure() ->
                    figure(words, language)
                            .<Meaning>map(Meaning.Measures::new)
                            .orElse(Meaning.PLAIN);
            case Asks.Entity _, Asks.Nothing _ -> Meaning.PLAIN;
        };
    }

    private static Optional<HistoricalDate> date(String words, Circumstances around) {
        var written = Numbers.westernDigits(words.strip());
        boolean perhapsHijri = around.language().locale().getLanguage().equals("ar");
        if (perhapsHijri
                && YEAR.matcher(written).matches()
                && Integer.parseInt(written) < SURELY_GREGORIAN) {
            return Optional.empty();
        }
        return around.read(written).map(ReadDate::date);
    }

    private static Optional<Figure> figure(String words, LanguageTag language) {
        var written = Numbers.westernDigits(words.strip());
        if (DIGITS.matcher(written).matches()) {
            return Numbers.whole(words, language).map(FirstMeaning::bare);
        }
        boolean isDoubtful =
                GROUPED.matcher(written)
                        .results()
                        .anyMatch(token -> Numbers.whole(token.group(), language).isEmpty());
        var read = FigureReader.read(words);
        return read.size() == 1 && !isDoubtful
                ? Optional.of(read.getFirst().figure())
                : Optional.empty();
    }

    private static Figure bare(BigDecimal value) {
        return new Figure(Optional.of(value), Figure.Bounds.NONE, "", "", false);
    }
}
