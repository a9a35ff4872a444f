package org.hashiya.proposal.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.StyleTable;
import org.hashiya.language.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates as people write them, and what they are understood to be.
class DateReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "28 aprel 1920-ci il | 1920-04-28",
                "1920-ci ilin aprelin 28-i | 1920-04-28",
                "aprelin 28-də | XXXX-04-28",
                "1920-ci ilin aprelində | 1920-04",
                "1918-1920-ci illərdə | 1918/1920",
                "1920-1930-cu illərdə | 1920/1939",
                "XIX əsrin ikinci yarısı | [1850..1899]",
                "XIX-XX əsrlər | 1800/1999",
                "1920-ci ilin birinci yarısında | [1920-01..1920-06]",
                "1920-ci ilin aprelindən 1941-ci ilin iyununadək | 1920-04/1941-06",
                "1920-ci ildən 1922-ci ilə qədər | 1920/1922",
                "1920-ci ildən sonra | [1921..]",
                "1917-ci il noyabrın 2-si (köhnə üslubla) | 1917-11-02@julian",
                "təxminən 1920-ci il | 1920~",
                "otuzuncu illər | 193X!",
                "28 апреля 1920 г. | 1920-04-28",
                "в апреле 1920 г. | 1920-04",
                "в начале 1920-х годов | [1920..1923]",
                "во второй половине 1930-х гг. | [1935..1939]",
                "1920–30-е гг. | 1920/1939",
                "80-е гг. XIX в. | 188X",
                "конец XIX – начало XX века | 1870/1929",
                "с 28 апреля по 5 мая 1920 года | 1920-04-28/1920-05-05",
                "до 1920 года | [..1919]",
                "2 ноября 1917 г. по старому стилю | 1917-11-02@julian",
                "25 октября (7 ноября) 1917 года | 1917-10-25@julian",
                "12/25 января 1918 | 1918-01-12@julian",
                "двадцать восьмое апреля 1920 года | 1920-04-28",
                "тысяча девятьсот двадцатого года | 1920",
                "зима 1920/21 года | 1920-24",
                "April 28, 1920 | 1920-04-28",
                "28th of April, 1920 | 1920-04-28",
                "early May 1920 | [1920-05-01..1920-05-10]",
                "the third of May 1920 | 1920-05-03",
                "mid-1930s | [1934..1936]",
                "the early twentieth century | [1900..1929]",
                "between 1920 and 1922 | [1920..1922]",
                "since 28 April 1920 | 1920-04-28/..",
                "28-30 April 1920 | 1920-04-28/1920-04-30",
                "April and May 1920 | 1920-04/1920-05",
                "c. 1920 | 1920~",
                "44 BC | -0043",
                "28 أبريل 1920 | 1920-04-28",
                "٢٨ نيسان/أبريل ١٩٢٠ | 1920-04-28",
                "في عام 1920م | 1920",
                "15 رمضان 1338 هـ | 1338-09-15@hijri",
                "أواخر القرن التاسع عشر | [1870..1899]",
                "العشرينيات من القرن العشرين | 192X",
                "بين عامي 1920 و1922 | [1920..1922]",
                "28.IV.1920 | 1920-04-28",
                "04/28/1920 | 1920-04-28",
                "1937-38 | 1937/1938",
                "1922-23@gregorian | 1922-23",
                "1920-04-28/1921 | 1920-04-28/1921",
                "yetmiş il | P70Y",
                "около 30 лет | P30Y~",
            })
    void itIsUnderstood(String written, String edtf) {
        assertThat(read(written))
                .hasValueSatisfying(read -> assertThat(read.date()).hasToString(edtf));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "Bakı",
                "12345",
                "5",
                "yaz",
                "1920 and",
                "28 28 1920",
                "13.13.1920",
                "0 aprel 1920",
                "XIX XX",
                "(((",
                "а в и с",
                "99999999999 1920",
                "1920-13-01",
                "1920.28.04",
                "1922-1920",
            })
    void whatIsNoDateIsNotMadeOne(String written) {
        assertThat(read(written)).isEmpty();
    }

    /// Several hundred ways to write a date, each with what a historian takes it for.
    @Test
    void whatPeopleWriteIsUnderstood() throws IOException {
        var wrong = new ArrayList<String>();
        for (var row : writtenDates()) {
            var year =
                    row.length > 3
                            ? Optional.of(Integer.valueOf(row[3]))
                            : Optional.<Integer>empty();
            var language = Optional.of(new LanguageTag(row[0]));
            var around = new DateReader.Around(language, Optional.empty(), year);
            var read =
                    new DateReader(around)
                            .read(row[1])
                            .map(each -> each.date().toString())
                            .orElse("nothing");
            if (!read.equals(row[2])) {
                wrong.add(row[0] + " " + row[1] + ": " + read + ", not " + row[2]);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String[]> writtenDates() throws IOException {
        try (var in = DateReaderTest.class.getResourceAsStream("written-dates.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }

    @Test
    void aDayThatDoesNotExistIsKeptAndFlagged() {
        for (var written : new String[] {"1920-ci il 32 may", "30 February 1900"}) {
            assertThat(read(written))
                    .hasValueSatisfying(
                            read -> assertThat(read.notes()).contains(ReadDate.Note.NO_SUCH_DAY));
        }
        assertThat(read("1920-ci il 32 may").orElseThrow().date()).hasToString("1920-05-32");
    }

    @Test
    void theTwentyNinthOfFebruary1900WasADayInTheOldStyleOnly() {
        assertThat(read("29 February 1900").orElseThrow().notes())
                .contains(ReadDate.Note.NO_SUCH_DAY);
        assertThat(read("29 February 1900 O.S.").orElseThrow().date().earliest())
                .hasToString("Optional[1900-03-13]");
    }

    @Test
    void whatTheWordsLeaveOutComesFromThePassage() {
        var reader =
                new DateReader(
                        new DateReader.Around(
                                Optional.empty(), Optional.empty(), Optional.of(1920)));
        assertThat(reader.read("начале июня").orElseThrow().date())
                .hasToString("[1920-06-01..1920-06-10]!");
        assertThat(reader.read("31 мая").orElseThrow().notes())
                .contains(ReadDate.Note.YEAR_INFERRED);
    }

    @Test
    void theStyleOfADayIsThatOfItsPlaceAndOfWhoRuledThere() {
        assertThat(styled("15 March 1918", "Petrograd", "").date().calendar())
                .isEqualTo(CalendarSystem.GREGORIAN);
        assertThat(styled("15 March 1918", "Bakı", "Transcaucasian Seim").date().calendar())
                .isEqualTo(CalendarSystem.JULIAN);
        assertThat(styled("15 марта 1918", "Баку", "Бакинский Совет").date().calendar())
                .isEqualTo(CalendarSystem.GREGORIAN);
        assertThat(styled("15 March 1918", "Baku", "").notes())
                .contains(ReadDate.Note.STYLE_DISPUTED);
        assertThat(styled("15 March 1917", "Baku", "").notes())
                .containsExactly(ReadDate.Note.STYLE_OF_PLACE);
        assertThat(styled("15 March 1917", "Atlantis", "").notes())
                .contains(ReadDate.Note.STYLE_UNKNOWN);
    }

    private static ReadDate styled(String written, String place, String authority) {
        return new Styled(
                        StyleTable.known(),
                        Optional.of(place),
                        Optional.of(authority).filter(name -> !name.isEmpty()))
                .of(read(written).orElseThrow());
    }

    @Test
    void aTextThatIsFullOfScrapsNeverEndsInAMistake() {
        var scraps =
                new String[] {
                    "28", "1920", "-", "ci", " il", " ", "мая", "ХХ", "əsr", "(", ")", "/", ".",
                    "early ", "أبريل", "هـ", "в", "до", "and", "with", "?", "[", "]", "20", "s",
                };
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var written = new StringBuilder();
            for (int part = 0; part < 1 + random.nextInt(9); part++) {
                written.append(scraps[random.nextInt(scraps.length)]);
            }
            read(written.toString())
                    .ifPresent(read ->
                            assertThat(HistoricalDate.parse(read.date().toString()))
                                    .isEqualTo(read.date()));
        }
    }

    @Test
    void everyNoteHasAPlainName() {
        assertThat(EnumSet.allOf(ReadDate.Note.class))
                .allSatisfy(note -> assertThat(note.code()).matches("[a-z-]+"));
    }

    private static Optional<ReadDate> read(String written) {
        return new DateReader(DateReader.Around.NOTHING).read(written);
    }
}
