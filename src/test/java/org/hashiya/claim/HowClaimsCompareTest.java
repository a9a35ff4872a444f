package org.hashiya.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two claims that speak of the same get one reason; two that do not, none.
class HowClaimsCompareTest {
    private final Claims claims = new Claims();

    private String compared(Statement... all) {
        var compared = new ComparedClaims(claims.entities());
        compared.putAll(List.of(all));
        return compared.findings().stream()
                .map(finding -> finding.ground().code())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} | {1} → {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    # the same number, in one language and in two
                    The flood drowned 12 people; event:flood; 12 persons | Twelve people drowned in the flood; event:flood; 12 persons | equal
                    The flood drowned 12 people; event:flood; 12 persons | При наводнении утонуло 12 человек; event:flood; 12 человек | equal
                    При наводнении погибло 12 человек; event:flood; 12 человек | Daşqında 12 nəfər həlak oldu; event:flood; 12 nəfər | equal
                    Daşqında 12 nəfər həlak oldu; event:flood; 12 nəfər | مات 12 شخصا في الفيضان; event:flood; 12 شخص | equal
                    The cooperative had 1,340 members; org:tarla; 1340 members | Kooperativdə 1340 üzv var idi; org:tarla; 1340 nəfər | equal
                    # another number for the same
                    The flood drowned 12 people; event:flood; 12 persons | In the flood 19 people drowned; event:flood; 19 persons | conflict
                    The flood drowned 12 people; event:flood; 12 persons | При наводнении утонуло 19 человек; event:flood; 19 человек | conflict
                    Daşqında 12 nəfər boğuldu, öldü; event:flood; 12 nəfər | مات 31 شخصا في الفيضان; event:flood; 31 شخص | conflict
                    The mill ground 4,000 puds; object:mill; 4000 puds | Мельница смолола 5500 пудов; object:mill; 5500 пудов | none
                    The mill ground 4,000 puds of grain; object:mill; 4000 puds | The mill ground 5,500 puds of grain; object:mill; 5500 poods | conflict
                    # round numbers
                    The harvest was 28,764 puds; org:tarla; 28764 puds | The harvest was about 29,000 puds; org:tarla; ~29000 puds | rounding
                    Урожай составил 28764 пуда; org:tarla; 28764 пуд | Məhsul təxminən 29 min pud oldu; org:tarla; ~29000 pud | rounding
                    About 2,000 people lived there; place:qarasu; ~2000 persons | 2,150 people lived there; place:qarasu; 2150 persons | rounding
                    100 people were killed; event:raid; 100 persons | 70 people were killed; event:raid; 70 persons | conflict
                    # bounds
                    More than 300 families joined; org:tarla; >=300 families | 340 families joined; org:tarla; 340 families | bounds
                    Between 10 and 20 houses burnt down; event:fire; 10..20 houses | 14 houses burnt down; event:fire; 14 houses | bounds
                    At most 30 were killed; event:raid; <=30 persons | 45 persons were killed; event:raid; 45 persons | conflict
                    # a part
                    400 people rose; event:rising; 400 persons | 90 soldiers rose; event:rising; 90 persons | part
                    500 people were arrested; event:raid; 500 persons | 60 people were shot; event:raid; 60 persons | part
                    500 people were arrested; event:raid; 500 persons | Расстреляно 60 человек; event:raid; 60 человек | part
                    60 people were arrested; event:raid; 60 persons | 500 people were shot; event:raid; 500 persons | conflict
                    # another period
                    Since 1920 900 people were exiled; place:qarasu; 900 persons; 1920/.. | In the years 1930 to 1936 400 people were exiled; place:qarasu; 400 persons; 1930/1936 | period
                    In 1924 40 houses were built; place:qarasu; 40 houses; 1924 | In 1926 70 houses were built; place:qarasu; 70 houses; 1926 | period
                    From 1920 to 1930 400 people were exiled; place:qarasu; 400 persons; 1920/1930 | In the year 1924 900 people were exiled; place:qarasu; 900 persons; 1924 | conflict
                    # days
                    The rising broke out on 25 May 1924; event:rising; ; 1924-05-25 | The rising broke out on 26 May 1924; event:rising; ; 1924-05-26 | conflict
                    The rising broke out on 25 May 1924; event:rising; ; 1924-05-25 | Восстание вспыхнуло 26 мая 1924 года; event:rising; ; 1924-05-26 | conflict
                    The rising broke out on 25 May 1924; event:rising; ; 1924-05-25 | Üsyan 1924-cü il mayın 25-də başladı, nəhayət; event:rising; ; 1924-05-25 | equal
                    The rising broke out on 25 May 1924; event:rising; ; 1924-05-25 | The rising broke out in May 1924; event:rising; ; 1924-05 | bounds
                    The rising broke out on 25 May 1924; event:rising; ; 1924-05-25 | The rising was crushed on 31 May 1924; event:rising; ; 1924-05-31 | stage
                    Power was seized on 27 April; place:qarasu; ; 1920-04-27 | The republic was proclaimed on 28 April; place:qarasu; ; 1920-04-28 | stage
                    The board was elected on 2 November; org:tarla; ; 1917-11-02@julian | The board was elected on 15 November; org:tarla; ; 1917-11-15 | calendar
                    The board was elected on 2 November; org:tarla; ; 1917-11-02 | The board was elected on 15 November; org:tarla; ; 1917-11-15 | calendar
                    The drought lasted from 1921 to 1924; place:qarasu; ; 1921/1924 | The drought lasted from 1925 to 1926; place:qarasu; ; 1925/1926 | period
                    The first congress met in May; org:tarla; ; 1924-05-02 | The second congress met in June; org:tarla; ; 1924-06-02 | none
                    # words
                    Rustam led the cooperative; person:rustam org:tarla | The cooperative was led by Rustam; person:rustam org:tarla | equal
                    The old bridge was made of walnut wood; object:bridge | The bridge was of walnut wood; object:bridge | equal
                    The old bridge was made of walnut wood; object:bridge | The bridge was never of walnut wood; object:bridge | conflict
                    Only the rich were taxed; concept:tax | Widows were taxed too; concept:tax group:widows | conflict
                    # not the same
                    70 people were arrested; place:qarasu; 70 persons | 12 schools were opened; place:qarasu; 12 schools | none
                    70 people were arrested; place:qarasu; 70 persons | 300 people were born; place:qarasu; 300 persons | none
                    The delegation had 12 members; place:qarasu; 12 members | The parliament had 120 members; place:qarasu org:parliament; 120 members | none
                    70 people were arrested; place:qarasu; 70 persons | 90 people were arrested; place:aghdere; 90 persons | none
                    40 percent of the land was sown; place:qarasu; 40 percent | 300 desyatins were sown; place:qarasu; 300 desyatins | none
                    The mill was built in 1923; object:mill; ; 1923 | The mill burnt down in 1926; object:mill; ; 1926 | stage
                    70 people were arrested; place:qarasu event:raid; 70 persons; 1921 | 90 people were arrested; place:qarasu event:rising; 90 persons; 1924 | none
                    Qarasu fell on 28 April 1920; place:qarasu; ; 1920-04-28 | The number of workers fell to 23,000; place:qarasu; 23000 persons; 1921 | none
                    The federation was formed in March 1922; org:federation; ; 1922-03 | The federation became part of the newly formed union in December 1922; org:federation org:union; ; 1922-12 | none
                    90 insurgents were killed; event:rising; 90 persons | 400 people were killed; event:rising; 400 persons | part
                    # only how many
                    The party had 4,000 members; org:party; 4000 persons; 1920 | The party had 6,000 members; org:party; 6000 persons; 1923 | period
                    The party had 4,000 members; org:party; 4000 persons; 1920 | The party had 6,000 members; org:party; 6000 persons; 1920 | conflict
                    The number of workers fell to 23,000; place:qarasu group:workers; 23000 persons; 1921 | 23 thousand workers remained; place:qarasu group:workers; 23000 persons; 1921 | equal
                    # a night is a moment
                    The rising broke out in the night of 24 May; event:rising; ; 1924-05-24/1924-05-25 | The rising broke out on 25 May; event:rising; ; 1924-05-25 | bounds
                    # units of one kind
                    1,140 puds of cocoons were delivered; org:tarla; 1140 puds | 18.7 tonnes of cocoons were delivered; org:tarla; 18.7 tonnes | rounding
                    1,140 puds of cocoons were delivered; org:tarla; 1140 puds | 25 tonnes of cocoons were delivered; org:tarla; 25 tonnes | conflict
                    The road to the mill is 32 versts long; object:road; 32 versts | Дорога к мельнице — 34 километра; object:road; 34 км | rounding
                    The farm sowed 200 desyatins; org:tarla; 200 desyatins | The farm sowed 218 hectares; org:tarla; 218 hectares | rounding
                    The flood drowned 12 thousand people; event:flood; 12 thousand persons | При наводнении утонуло 12000 человек; event:flood; 12000 человек | equal
                    The damage was 9 min roubles; event:flood; 9 min rubl | The damage was 9,000 roubles; event:flood; 9000 roubles | equal
                    # how long, and from when to when
                    The republic lasted 23 months; org:republic; 23 months | The republic existed from 28 May 1918 to 28 April 1920; org:republic; ; 1918-05-28/1920-04-28 | rounding
                    The republic lasted 40 months; org:republic; 40 months | The republic lasted from 28 May 1918 to 28 April 1920; org:republic; ; 1918-05-28/1920-04-28 | conflict
                    # once in a life
                    Rustam died in Tarla on 5 March 1931; person:rustam place:tarla; ; 1931-03-05 | Rustam passed away on 6 March 1931; person:rustam org:party; ; 1931-03-06 | conflict
                    Rustam was born in 1878; person:rustam; ; 1878 | Рустам родился в 1879 году; person:rustam; ; 1879 | conflict
                    Rustam was shot on 12 July 1937; person:rustam; ; 1937-07-12 | Rustam died on 12 July 1937; person:rustam; ; 1937-07-12 | equal
                    Rustam was born in 1878; person:rustam; ; 1878 | Rustam died in 1931; person:rustam; ; 1931 | none
                    The cooperative was founded in 1922; org:tarla; ; 1922 | Kooperativ 1923-cü ildə yaradılıb; org:tarla; ; 1923 | conflict
                    # one happening in two calendars
                    The flood was on the morning of 1 May 1924; event:flood; ; 1924-05-01 | The flood was in the night before 18 April; event:flood; ; 1924-04-18@julian | calendar
                    The flood was on 18 April 1924; event:flood; ; 1924-04-18 | The flood was on 18 April, old style; event:flood; ; 1924-04-18@julian | calendar
                    The board was elected on 1 April; org:tarla; ; 1925-04-01 | The board was elected on 7 Ramadan; org:tarla; ; 1343-09-07@hijri | calendar
                    # no more than is no denial, and neither is "not" of something else
                    No more than 30 were killed; event:raid; <=30 persons | 28 persons were killed; event:raid; 28 persons | bounds
                    Погибло не менее 30 человек; event:raid; >=30 человек | 35 persons died; event:raid; 35 persons | bounds
                    The mill burnt down in May, not in June; object:mill; ; 1926-05 | The mill burnt down in May; object:mill; ; 1926-05 | equal
                    # a number that is denied or doubted is not the number of the source
                    300 households joined; org:tarla; 300 households; ; ; denies | 214 households joined; org:tarla; 214 households | none
                    300 households joined; org:tarla; 300 households; ; ; doubts | 214 households joined; org:tarla; 214 households | none
                    300 households joined; org:tarla; 300 households; ; ; doubts | 300 households joined; org:tarla; 300 households | part
                    300 households joined; org:tarla; 300 households; ; ; denies | 300 households joined; org:tarla; 300 households | conflict
                    """)
    void eachPairHasOneReasonOrNone(String one, String other, String ground) {
        var expected = ground == null ? "" : ground;
        assertThat(compared(claims.of(one), claims.of(other))).isEqualTo(expected);
        assertThat(compared(claims.of(other), claims.of(one))).isEqualTo(expected);
    }

    @Test
    void aTextThatContradictsItselfIsFound() {
        assertThat(
                        compared(
                                claims.next("12 people drowned; event:flood; 12 persons"),
                                claims.next("19 people drowned; event:flood; 19 persons")))
                .isEqualTo("conflict");
    }

    @Test
    void ofThemSpeaksOfThoseBefore() {
        assertThat(
                        compared(
                                claims.next("340 families joined; org:tarla; 340 families"),
                                claims.next("90 of them had no land; org:tarla; 90 families")))
                .isEqualTo("part");
    }

    @Test
    void twoKindsSetByPersonsAreNotComparedAndAMissingOnePreventsNothing() {
        var count = "12 people drowned; event:flood; 12 persons; ; count";
        assertThat(
                        compared(
                                claims.of(count),
                                claims.of("19 people drowned; event:flood; 19 persons; ; event")))
                .isEmpty();
        assertThat(
                        compared(
                                claims.of(count),
                                claims.of("19 people drowned; event:flood; 19 persons")))
                .isEqualTo("conflict");
    }

    @Test
    void whatOneSourceDeniesAndTheOtherSaysIsAConflict() {
        var said = "The mill belonged to the widow Sona; object:mill";
        assertThat(compared(claims.of(said), claims.of(said + "; ; ; ; denies")))
                .isEqualTo("conflict");
    }

    @Test
    void aChangedClaimIsComparedAgainAndOneThatIsGoneNoMore() {
        var compared = new ComparedClaims(claims.entities());
        var one = claims.of("12 people drowned; event:flood; 12 persons");
        var other = claims.of("19 people drowned; event:flood; 19 persons");
        // The register knows the flood only now.
        compared = new ComparedClaims(claims.entities());
        compared.putAll(List.of(one, other));
        var agreed =
                new Statement(
                        other.annotation(),
                        claims.of("12 people drowned; event:flood; 12 persons").claim(),
                        other.words());
        compared.put(agreed);
        assertThat(compared.findings())
                .singleElement()
                .satisfies(found -> assertThat(found.ground()).isEqualTo(Ground.EQUAL));
        compared.remove(other.id());
        assertThat(compared.findings()).isEmpty();
        assertThat(compared.of(one.id())).isEmpty();
    }

    @Test
    void theReasonNamesTheNumbersInEachLanguageOfTheWindow() {
        var compared = new ComparedClaims(claims.entities());
        compared.putAll(
                List.of(
                        claims.of("1200 people drowned; event:flood; 1200 persons"),
                        claims.of("1900 people drowned; event:flood; 1900 persons")));
        var found = compared.findings().getFirst();
        assertThat(found.reason())
                .isEqualTo("conflict: 1,200 persons against 1,900 persons for the same");
        for (var language : List.of("az", "ru", "ar")) {
            assertThat(found.words(Locale.of(language)))
                    .isNotBlank()
                    .isNotEqualTo(found.words(Locale.ENGLISH));
        }
    }
}
